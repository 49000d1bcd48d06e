// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { formatted, isObject, knows, text, whole, word } from "../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../src/runtime/formats.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["succeeded","failed","pending","review"];
const obj3 = ["page_number","page_size","created_at_gte","created_at_lte","status","customer_id","subscription_id"];
const obj4 = ["query"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = whole(vErrors, data0.page_number, instancePath, "/query/page_number", 0, 2147483647);
        vErrors = whole(vErrors, data0.page_size, instancePath, "/query/page_size", 1, 100);
        vErrors = formatted(vErrors, data0.created_at_gte, instancePath, "/query/created_at_gte", formats0);
        vErrors = formatted(vErrors, data0.created_at_lte, instancePath, "/query/created_at_lte", formats0);
        vErrors = word(vErrors, data0.status, instancePath, "/query/status", obj2);
        vErrors = text(vErrors, data0.customer_id, instancePath, "/query/customer_id", 1, 255);
        vErrors = text(vErrors, data0.subscription_id, instancePath, "/query/subscription_id", 1, 255);
        vErrors = knows(vErrors, data0, instancePath + "/query", obj3);
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj4);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
