// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.transactionDateTime !== undefined){
      let data0 = data.transactionDateTime;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/transactionDateTime",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.authGatewayTransactionId !== undefined){
      let data1 = data.authGatewayTransactionId;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/authGatewayTransactionId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.cardNumber !== undefined){
      let data2 = data.cardNumber;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cardNumber",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.expiryDate !== undefined){
      let data3 = data.expiryDate;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiryDate",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.cardType !== undefined){
      let data4 = data.cardType;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cardType",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.cardHolderName !== undefined){
      let data5 = data.cardHolderName;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cardHolderName",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.entryMode !== undefined){
      let data6 = data.entryMode;
      if((typeof data6 !== "string") && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/entryMode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.verificationMode !== undefined){
      let data7 = data.verificationMode;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/verificationMode",keyword:"type",params:{type: ["string","null"]}});
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
