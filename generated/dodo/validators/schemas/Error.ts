// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.code === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
      errors++;
    }
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
      errors++;
    }
    if(data.code !== undefined){
      if(typeof data.code !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
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
