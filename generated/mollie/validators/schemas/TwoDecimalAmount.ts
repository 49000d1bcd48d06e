// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const obj2 = /*#__PURE__*/ new Set(["AED","AUD","BGN","BRL","CAD","CHF","CZK","DKK","EUR","GBP","HKD","HUF","ILS","MXN","MYR","NOK","NZD","PHP","PLN","RON","RUB","SEK","SGD","THB","TWD","USD","ZAR"]);
const obj4 = ["currency","value"];
const pattern0 = /*#__PURE__*/ new RegExp("^(?!0+\\.00$)\\d{1,13}\\.\\d{2}$", "u");
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
      if(typeof data0 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.has(data0)){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.value !== undefined){
      let data1 = data.value;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^(?!0+\\.00$)\\d{1,13}\\.\\d{2}$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    for(const key0 in data){
      if(!obj4.includes(key0)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
