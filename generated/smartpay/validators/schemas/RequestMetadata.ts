// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length > 20){
      (vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 20}});
      errors++;
    }
    for(const key0 in data){
      if(typeof data[key0] !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
