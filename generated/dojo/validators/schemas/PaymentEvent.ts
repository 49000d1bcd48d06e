// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.transactionId !== undefined){
      let data0 = data.transactionId;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/transactionId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.transactionDateTime !== undefined){
      let data1 = data.transactionDateTime;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/transactionDateTime",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.eventType !== undefined){
      if(typeof data.eventType !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/eventType",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.authCode !== undefined){
      let data3 = data.authCode;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/authCode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.cardNumber !== undefined){
      let data4 = data.cardNumber;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cardNumber",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.expiryDate !== undefined){
      let data5 = data.expiryDate;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiryDate",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.cardType !== undefined){
      let data6 = data.cardType;
      if((typeof data6 !== "string") && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cardType",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.cardholderName !== undefined){
      let data7 = data.cardholderName;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cardholderName",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.paymentMethodId !== undefined){
      let data8 = data.paymentMethodId;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/paymentMethodId",keyword:"type",params:{type: ["string","null"]}});
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
