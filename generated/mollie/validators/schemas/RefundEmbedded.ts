// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as EmbeddedPayment } from "./EmbeddedPayment.ts";
export { validate21 as validate };
const func2 = EmbeddedPayment;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment !== undefined){
      if(!(func2(data.payment, {instancePath:instancePath+"/payment"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
