// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, lacks, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["path"];
const obj3 = ["paymentId"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = lacks(vErrors, data0, instancePath + "/path", obj3);
        vErrors = text(vErrors, data0.paymentId, instancePath, "/path/paymentId", 1, 255);
        vErrors = knows(vErrors, data0, instancePath + "/path", obj3);
      }
      else {
        vErrors = add(vErrors, instancePath+"/path", "type", "object");
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

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(validate);
