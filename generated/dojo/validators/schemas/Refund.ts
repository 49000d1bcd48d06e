// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.refundId !== undefined){
      let data0 = data.refundId;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refundId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.message !== undefined){
      let data1 = data.message;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.paymentIntentId !== undefined){
      let data2 = data.paymentIntentId;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/paymentIntentId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.refundReason !== undefined){
      let data3 = data.refundReason;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refundReason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.notes !== undefined){
      let data4 = data.notes;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"type",params:{type: ["string","null"]}});
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
