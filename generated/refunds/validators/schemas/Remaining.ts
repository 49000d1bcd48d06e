// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const obj2 = ["remaining"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  if(!obj2.includes(data)){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: obj2}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
