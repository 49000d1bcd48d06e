// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.message !== undefined){
      let data0 = data.message;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.reversalId !== undefined){
      let data1 = data.reversalId;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/reversalId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.id !== undefined){
      let data2 = data.id;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: ["string","null"]}});
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
