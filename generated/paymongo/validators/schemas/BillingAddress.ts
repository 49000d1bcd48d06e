// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.city !== undefined){
      let data0 = data.city;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/city",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.country !== undefined){
      let data1 = data.country;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.line1 !== undefined){
      let data2 = data.line1;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/line1",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.line2 !== undefined){
      let data3 = data.line2;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/line2",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.postal_code !== undefined){
      let data4 = data.postal_code;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/postal_code",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.state !== undefined){
      let data5 = data.state;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: ["string","null"]}});
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
