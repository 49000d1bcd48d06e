// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Address } from "./Address.ts";
export { validate21 as validate };
const func2 = Address;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name !== undefined){
      let data0 = data.name;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/name", "type", {type: ["string","null"]});
      }
    }
    if(data.deliveryNotes !== undefined){
      let data1 = data.deliveryNotes;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/deliveryNotes", "type", {type: ["string","null"]});
      }
    }
    if(data.address !== undefined){
      let data2 = data.address;
      if(data2 !== null){
        if(!(func2(data2, {instancePath:instancePath+"/address"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
