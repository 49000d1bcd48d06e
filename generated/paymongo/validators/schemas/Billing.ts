// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as BillingAddress } from "./BillingAddress.ts";
export { validate21 as validate };
const func2 = BillingAddress;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.address !== undefined){
      let data0 = data.address;
      if(data0 !== null){
        if(!(func2(data0, {instancePath:instancePath+"/address"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.email !== undefined){
      let data1 = data.email;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/email", "type", {type: ["string","null"]});
      }
    }
    if(data.name !== undefined){
      let data2 = data.name;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/name", "type", {type: ["string","null"]});
      }
    }
    if(data.phone !== undefined){
      let data3 = data.phone;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/phone", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
