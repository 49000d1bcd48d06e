// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.dispute_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "dispute_id"});
    }
    if(data.dispute_status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "dispute_status"});
    }
    if(data.dispute_id !== undefined){
      if(typeof data.dispute_id !== "string"){
        vErrors = add(vErrors, instancePath+"/dispute_id", "type", {type: "string"});
      }
    }
    if(data.payment_id !== undefined){
      if(typeof data.payment_id !== "string"){
        vErrors = add(vErrors, instancePath+"/payment_id", "type", {type: "string"});
      }
    }
    if(data.business_id !== undefined){
      if(typeof data.business_id !== "string"){
        vErrors = add(vErrors, instancePath+"/business_id", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      if(typeof data.amount !== "string"){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "string"});
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.dispute_status !== undefined){
      if(typeof data.dispute_status !== "string"){
        vErrors = add(vErrors, instancePath+"/dispute_status", "type", {type: "string"});
      }
    }
    if(data.dispute_stage !== undefined){
      if(typeof data.dispute_stage !== "string"){
        vErrors = add(vErrors, instancePath+"/dispute_stage", "type", {type: "string"});
      }
    }
    if(data.created_at !== undefined){
      let data7 = data.created_at;
      if(typeof data7 === "string"){
        if(!(formats0(data7))){
          vErrors = add(vErrors, instancePath+"/created_at", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/created_at", "type", {type: "string"});
      }
    }
    if(data.remarks !== undefined){
      let data8 = data.remarks;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/remarks", "type", {type: ["string","null"]});
      }
    }
    if(data.is_resolved_by_rdr !== undefined){
      let data9 = data.is_resolved_by_rdr;
      if((typeof data9 !== "boolean") && (data9 !== null)){
        vErrors = add(vErrors, instancePath+"/is_resolved_by_rdr", "type", {type: ["boolean","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
