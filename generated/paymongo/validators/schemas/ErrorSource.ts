// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.pointer !== undefined){
      if(typeof data.pointer !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.attribute !== undefined){
      if(typeof data.attribute !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/attribute",keyword:"type",params:{type: "string"}});
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
