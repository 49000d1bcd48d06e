// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.dispute_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dispute_id"}});
      errors++;
    }
    if(data.dispute_status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dispute_status"}});
      errors++;
    }
    if(data.dispute_id !== undefined){
      if(typeof data.dispute_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/dispute_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.payment_id !== undefined){
      if(typeof data.payment_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.business_id !== undefined){
      if(typeof data.business_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/business_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      if(typeof data.amount !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.dispute_status !== undefined){
      if(typeof data.dispute_status !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/dispute_status",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.dispute_stage !== undefined){
      if(typeof data.dispute_stage !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/dispute_stage",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.created_at !== undefined){
      let data7 = data.created_at;
      if(typeof data7 === "string"){
        if(!(formats0(data7))){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.remarks !== undefined){
      let data8 = data.remarks;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/remarks",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.is_resolved_by_rdr !== undefined){
      let data9 = data.is_resolved_by_rdr;
      if((typeof data9 !== "boolean") && (data9 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/is_resolved_by_rdr",keyword:"type",params:{type: ["boolean","null"]}});
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
