// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.account === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "account"}});
      errors++;
    }
    if(data.provider === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"}});
      errors++;
    }
    if(data.operations === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operations"}});
      errors++;
    }
    if(data.fields === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fields"}});
      errors++;
    }
    if(data.account !== undefined){
      if(typeof data.account !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.provider !== undefined){
      if(typeof data.provider !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.operations !== undefined){
      let data2 = data.operations;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data2[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/operations/" + i0,keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/operations",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.fields !== undefined){
      let data4 = data.fields;
      if(Array.isArray(data4)){
        const len1 = data4.length;
        for(let i1=0; i1<len1; i1++){
          if(typeof data4[i1] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/fields/" + i1,keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"}});
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
