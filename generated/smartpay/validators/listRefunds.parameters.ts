// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, text, whole, word } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["all","no"];
const obj3 = ["maxResults","pageToken","expand"];
const obj4 = ["query"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = whole(vErrors, data0.maxResults, instancePath, "/query/maxResults", 1, 2147483647);
        vErrors = text(vErrors, data0.pageToken, instancePath, "/query/pageToken", 1);
        vErrors = word(vErrors, data0.expand, instancePath, "/query/expand", obj2);
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
