// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = ["remaining"];
export function checkRemaining(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  if(!obj2.includes(data)){
    vErrors = add(vErrors, "", "enum", obj2);
  }
  return vErrors;
}
