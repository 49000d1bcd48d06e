// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { formatted, isObject, knows, object, optional, text, whole, word } from "../../../src/runtime/checks.ts";
import { dateTime } from "../../../src/runtime/formats.ts";
import { add } from "../../../src/runtime/validation.ts";
const obj2 = ["succeeded","failed","pending","review"];
const obj3 = ["page_number","page_size","created_at_gte","created_at_lte","status","customer_id","subscription_id"];
const obj4 = ["query"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = whole(vErrors, data0.page_number, "/query/page_number", optional, 0, 2147483647);
        vErrors = whole(vErrors, data0.page_size, "/query/page_size", optional, 1, 100);
        vErrors = formatted(vErrors, data0.created_at_gte, "/query/created_at_gte", optional, dateTime);
        vErrors = formatted(vErrors, data0.created_at_lte, "/query/created_at_lte", optional, dateTime);
        vErrors = word(vErrors, data0.status, "/query/status", optional, obj2);
        vErrors = text(vErrors, data0.customer_id, "/query/customer_id", optional, 1, 255);
        vErrors = text(vErrors, data0.subscription_id, "/query/subscription_id", optional, 1, 255);
        vErrors = knows(vErrors, data0, "/query", obj3);
      }
      else {
        vErrors = add(vErrors, "/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj4);
  }
  return vErrors;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
