// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const func2 = Refund;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
      errors++;
    }
    if(data.object !== undefined){
      let data0 = data.object;
      if(typeof data0 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/object",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if("collection" !== data0){
        (vErrors ??= []).push({instancePath:instancePath+"/object",keyword:"const",params:{allowedValue: "collection"}});
        errors++;
      }
    }
    if(data.pageToken !== undefined){
      if(typeof data.pageToken !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/pageToken",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.nextPageToken !== undefined){
      if(typeof data.nextPageToken !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/nextPageToken",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.maxResults !== undefined){
      let data3 = data.maxResults;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        (vErrors ??= []).push({instancePath:instancePath+"/maxResults",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 9007199254740991 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/maxResults",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data3 < 0 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/maxResults",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.results !== undefined){
      let data4 = data.results;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        (vErrors ??= []).push({instancePath:instancePath+"/results",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 9007199254740991 || isNaN(data4)){
          (vErrors ??= []).push({instancePath:instancePath+"/results",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data4 < 0 || isNaN(data4)){
          (vErrors ??= []).push({instancePath:instancePath+"/results",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.data !== undefined){
      let data5 = data.data;
      if(Array.isArray(data5)){
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data5[i0], {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
