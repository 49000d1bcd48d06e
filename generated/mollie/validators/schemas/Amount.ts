// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const pattern0 = /*#__PURE__*/ new RegExp("^[A-Z]{3}$", "u");
const pattern1 = /*#__PURE__*/ new RegExp("^\\d+(\\.\\d{2})?$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
      errors++;
    }
    if(data.value === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
      errors++;
    }
    if(data.currency !== undefined){
      let data0 = data.currency;
      if(typeof data0 === "string"){
        if(!pattern0.test(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.value !== undefined){
      let data1 = data.value;
      if(typeof data1 === "string"){
        if(!pattern1.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d{2})?$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
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
