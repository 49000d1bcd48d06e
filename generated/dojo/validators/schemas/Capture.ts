// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
export { validate21 as validate };
const obj2 = ["Created","Successful","Declined","Failed"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id !== undefined){
      let data0 = data.id;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data1 < 0 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.tipsAmount !== undefined){
      let data2 = data.tipsAmount;
      if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/tipsAmount",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 9007199254740991 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/tipsAmount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data2 < 0 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/tipsAmount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.status !== undefined){
      let data3 = data.status;
      if(typeof data3 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data3)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data4 = data.createdAt;
      if(typeof data4 === "string"){
        if(!(formats0(data4))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
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
