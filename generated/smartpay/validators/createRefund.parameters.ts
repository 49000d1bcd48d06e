// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["Idempotency-Key"];
const obj3 = ["header"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(data.header !== undefined){
      let data0 = data.header;
      if(isObject(data0)){
        if(data0["Idempotency-Key"] !== undefined){
          vErrors = text(vErrors, data0["Idempotency-Key"], instancePath, "/header/Idempotency-Key", 1, 255);
        }
        vErrors = knows(vErrors, data0, instancePath + "/header", obj2);
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", "object");
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

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
