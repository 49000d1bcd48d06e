// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, lacks, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["path"];
const obj3 = ["paymentId"];
const obj5 = ["Idempotency-Key"];
const obj6 = ["path","header"];
const pattern0 = /^tr_.+$/u;
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
    if(data.header !== undefined){
      let data2 = data.header;
      if(isObject(data2)){
        if(data2["Idempotency-Key"] !== undefined){
          vErrors = text(vErrors, data2["Idempotency-Key"], instancePath, "/header/Idempotency-Key", 1);
        }
        vErrors = knows(vErrors, data2, instancePath + "/header", obj5);
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj6);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
