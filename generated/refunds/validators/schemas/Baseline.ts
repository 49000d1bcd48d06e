// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const obj2 = ["remaining","refunds"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.remaining === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "remaining"}});
      errors++;
    }
    if(data.refunds === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refunds"}});
      errors++;
    }
    if(data.remaining !== undefined){
      let data0 = data.remaining;
      if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.refunds !== undefined){
      let data1 = data.refunds;
      if((!(Array.isArray(data1))) && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refunds",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data1[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/refunds/" + i0,keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
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
