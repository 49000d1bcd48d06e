// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.statusCode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statusCode"}});
      errors++;
    }
    if(data.errorCode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errorCode"}});
      errors++;
    }
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
      errors++;
    }
    if(data.statusCode !== undefined){
      let data0 = data.statusCode;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 599 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"maximum",params:{comparison: "<=", limit: 599}});
          errors++;
        }
        if(data0 < 100 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"minimum",params:{comparison: ">=", limit: 100}});
          errors++;
        }
      }
    }
    if(data.errorCode !== undefined){
      if(typeof data.errorCode !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/errorCode",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.details !== undefined){
      if(!(Array.isArray(data.details))){
        (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
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
