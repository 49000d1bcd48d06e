// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, lacks, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["path","header"];
const obj3 = ["paymentIntentId"];
const obj5 = ["version","idempotencyKey"];
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
    if(data.header !== undefined){
      let data2 = data.header;
      if(isObject(data2)){
        vErrors = lacks(vErrors, data2, instancePath + "/header", obj5);
        vErrors = text(vErrors, data2.version, instancePath, "/header/version", undefined, undefined, pattern0);
        vErrors = text(vErrors, data2.idempotencyKey, instancePath, "/header/idempotencyKey", 1, 100);
        vErrors = knows(vErrors, data2, instancePath + "/header", obj5);
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
