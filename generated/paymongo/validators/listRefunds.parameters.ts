// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, text, whole } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^pay_.+$/u;
const obj2 = ["limit","before","after","payment_id","data.attributes.payment_id","data.attributes.before","data.attributes.after","data.attributes.limit"];
const obj3 = ["query"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = whole(vErrors, data0.limit, instancePath, "/query/limit", 1, 100);
        vErrors = text(vErrors, data0.before, instancePath, "/query/before", 1, 255);
        vErrors = text(vErrors, data0.after, instancePath, "/query/after", 1, 255);
        vErrors = text(vErrors, data0.payment_id, instancePath, "/query/payment_id", 1, 255, pattern0);
        vErrors = text(vErrors, data0["data.attributes.payment_id"], instancePath, "/query/data.attributes.payment_id", 1, 255, pattern0);
        vErrors = text(vErrors, data0["data.attributes.before"], instancePath, "/query/data.attributes.before", 1, 255);
        vErrors = text(vErrors, data0["data.attributes.after"], instancePath, "/query/data.attributes.after", 1, 255);
        vErrors = whole(vErrors, data0["data.attributes.limit"], instancePath, "/query/data.attributes.limit", 1, 100);
        vErrors = knows(vErrors, data0, instancePath + "/query", obj2);
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj3);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
