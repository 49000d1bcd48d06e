// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data0 < -9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
          errors++;
        }
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.inclusive !== undefined){
      if(typeof data.inclusive !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/inclusive",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.value !== undefined){
      if(typeof data.value !== "string"){
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
