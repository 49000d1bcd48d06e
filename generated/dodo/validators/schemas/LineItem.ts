// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.items_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items_id"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.tax === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tax"}});
      errors++;
    }
    if(data.refundable_amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refundable_amount"}});
      errors++;
    }
    if(data.items_id !== undefined){
      if(typeof data.items_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/items_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data1 < -2147483648 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
          errors++;
        }
      }
    }
    if(data.tax !== undefined){
      let data2 = data.tax;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/tax",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 2147483647 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/tax",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data2 < -2147483648 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/tax",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
          errors++;
        }
      }
    }
    if(data.refundable_amount !== undefined){
      let data3 = data.refundable_amount;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        (vErrors ??= []).push({instancePath:instancePath+"/refundable_amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 2147483647 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/refundable_amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data3 < -2147483648 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/refundable_amount",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
          errors++;
        }
      }
    }
    if(data.name !== undefined){
      let data4 = data.name;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data5 = data.description;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
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
