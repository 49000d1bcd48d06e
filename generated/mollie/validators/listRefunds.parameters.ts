// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { flag, isObject, knows, lacks, text, whole, word } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["path"];
const obj3 = ["paymentId"];
const obj5 = ["payment"];
const obj6 = ["from","limit","embed","testmode"];
const obj7 = ["path","query"];
const pattern0 = /^tr_.+$/u;
const pattern1 = /^re_.+$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = lacks(vErrors, data0, instancePath + "/path", obj3);
        vErrors = text(vErrors, data0.paymentId, instancePath, "/path/paymentId", 1, 255, pattern0);
        vErrors = knows(vErrors, data0, instancePath + "/path", obj3);
      }
      else {
        vErrors = add(vErrors, instancePath+"/path", "type", "object");
      }
    }
    if(data.query !== undefined){
      let data2 = data.query;
      if(isObject(data2)){
        vErrors = text(vErrors, data2.from, instancePath, "/query/from", 1, 255, pattern1);
        vErrors = whole(vErrors, data2.limit, instancePath, "/query/limit", 1, 250);
        vErrors = word(vErrors, data2.embed, instancePath, "/query/embed", obj5);
        vErrors = flag(vErrors, data2.testmode, instancePath, "/query/testmode");
        vErrors = knows(vErrors, data2, instancePath + "/query", obj6);
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj7);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
