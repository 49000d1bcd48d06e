// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.pointer === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pointer"}});
      errors++;
    }
    if(data.keyword === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keyword"}});
      errors++;
    }
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
      errors++;
    }
    if(data.pointer !== undefined){
      if(typeof data.pointer !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.keyword !== undefined){
      if(typeof data.keyword !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/keyword",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
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
