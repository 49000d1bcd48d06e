// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const pattern0 = /*#__PURE__*/ new RegExp("^org_.+$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.organizationId !== undefined){
      let data1 = data.organizationId;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"pattern",params:{pattern: "^org_.+$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"type",params:{type: "string"}});
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
