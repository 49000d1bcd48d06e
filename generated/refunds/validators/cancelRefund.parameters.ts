// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, lacks, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["path"];
const obj3 = ["account","refundId"];
const obj5 = ["payment"];
const obj6 = ["path","query"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = lacks(vErrors, data0, instancePath + "/path", obj3);
        vErrors = text(vErrors, data0.account, instancePath, "/path/account", 1, 100);
        vErrors = text(vErrors, data0.refundId, instancePath, "/path/refundId", 1, 255);
        vErrors = knows(vErrors, data0, instancePath + "/path", obj3);
      }
      else {
        vErrors = add(vErrors, instancePath+"/path", "type", "object");
      }
    }
    if(data.query !== undefined){
      let data3 = data.query;
      if(isObject(data3)){
        vErrors = text(vErrors, data3.payment, instancePath, "/query/payment", 1, 255);
        vErrors = knows(vErrors, data3, instancePath + "/query", obj5);
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", "object");
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

/** Path, query and header parameters of cancelRefund. */
export const cancelRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["cancelRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
