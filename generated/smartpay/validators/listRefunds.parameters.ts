// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, optional, text, whole, word } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const obj2 = ["all","no"];
const obj3 = ["maxResults","pageToken","expand"];
const obj4 = ["query"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = whole(vErrors, data0.maxResults, "/query/maxResults", optional, 1, 2147483647);
        vErrors = text(vErrors, data0.pageToken, "/query/pageToken", optional, 1);
        vErrors = word(vErrors, data0.expand, "/query/expand", optional, obj2);
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
