// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { flag, isObject, knows, lacks, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["path","header"];
const obj3 = ["paymentIntentId"];
const obj5 = ["returnCanceled"];
const obj6 = ["version"];
const obj8 = ["path","query","header"];
const pattern0 = /^\d{4}-\d{2}-\d{2}$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = lacks(vErrors, data0, instancePath + "/path", obj3);
        vErrors = text(vErrors, data0.paymentIntentId, instancePath, "/path/paymentIntentId", 1, 255);
        vErrors = knows(vErrors, data0, instancePath + "/path", obj3);
      }
      else {
        vErrors = add(vErrors, instancePath+"/path", "type", "object");
      }
    }
    if(data.query !== undefined){
      let data2 = data.query;
      if(isObject(data2)){
        vErrors = flag(vErrors, data2.returnCanceled, instancePath, "/query/returnCanceled");
        vErrors = knows(vErrors, data2, instancePath + "/query", obj5);
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", "object");
      }
    }
    if(data.header !== undefined){
      let data4 = data.header;
      if(isObject(data4)){
        vErrors = lacks(vErrors, data4, instancePath + "/header", obj6);
        vErrors = text(vErrors, data4.version, instancePath, "/header/version", undefined, undefined, pattern0);
        vErrors = knows(vErrors, data4, instancePath + "/header", obj6);
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj8);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(validate);
