// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
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
    if(data.providerCode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerCode"}});
      errors++;
    }
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
      errors++;
    }
    if(data.code !== undefined){
      let data0 = data.code;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.providerCode !== undefined){
      let data1 = data.providerCode;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/providerCode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.message !== undefined){
      let data2 = data.message;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: ["string","null"]}});
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
