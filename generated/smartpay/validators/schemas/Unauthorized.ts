// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.realm !== undefined){
      if(typeof data.realm !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/realm",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.scheme !== undefined){
      if(typeof data.scheme !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.statusCode !== undefined){
      let data2 = data.statusCode;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 599 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"maximum",params:{comparison: "<=", limit: 599}});
          errors++;
        }
        if(data2 < 100 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"minimum",params:{comparison: ">=", limit: 100}});
          errors++;
        }
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
