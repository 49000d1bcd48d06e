// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundListEmbedded } from "./RefundListEmbedded.ts";
import { validate as RefundListLinks } from "./RefundListLinks.ts";
export { validate21 as validate };
const func2 = RefundListEmbedded;
const func3 = RefundListLinks;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.count === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "count"});
    }
    if(data._embedded === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "_embedded"});
    }
    if(data._links === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "_links"});
    }
    if(data.count !== undefined){
      let data0 = data.count;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/count", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 250 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/count", "maximum", {comparison: "<=", limit: 250});
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/count", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data._embedded !== undefined){
      if(!(func2(data._embedded, {instancePath:instancePath+"/_embedded"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data._links !== undefined){
      if(!(func3(data._links, {instancePath:instancePath+"/_links"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
