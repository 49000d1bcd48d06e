// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.value === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
      errors++;
    }
    if(data.currencyCode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currencyCode"}});
      errors++;
    }
    if(data.value !== undefined){
      let data0 = data.value;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.currencyCode !== undefined){
      if(typeof data.currencyCode !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currencyCode",keyword:"type",params:{type: "string"}});
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
