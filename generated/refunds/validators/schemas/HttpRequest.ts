// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const obj2 = ["method","url","headers","body"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.method === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"}});
      errors++;
    }
    if(data.url === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
      errors++;
    }
    if(data.headers === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"}});
      errors++;
    }
    if(data.body === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
      errors++;
    }
    if(data.method !== undefined){
      if(typeof data.method !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.url !== undefined){
      if(typeof data.url !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.headers !== undefined){
      let data2 = data.headers;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        for(const key0 in data2){
          if(typeof data2[key0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    if(data.body !== undefined){
      let data4 = data.body;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    for(const key1 in data){
      if(!obj2.includes(key1)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
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
