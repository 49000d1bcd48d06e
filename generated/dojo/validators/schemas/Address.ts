// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.address1 !== undefined){
      let data0 = data.address1;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/address1",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.address2 !== undefined){
      let data1 = data.address2;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/address2",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.address3 !== undefined){
      let data2 = data.address3;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/address3",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.address4 !== undefined){
      let data3 = data.address4;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/address4",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.city !== undefined){
      let data4 = data.city;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/city",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.locality !== undefined){
      let data5 = data.locality;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/locality",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.county !== undefined){
      let data6 = data.county;
      if((typeof data6 !== "string") && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/county",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.state !== undefined){
      let data7 = data.state;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.postcode !== undefined){
      let data8 = data.postcode;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/postcode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.countryCode !== undefined){
      let data9 = data.countryCode;
      if((typeof data9 !== "string") && (data9 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/countryCode",keyword:"type",params:{type: ["string","null"]}});
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
