// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
export { validate21 as validate };
const obj2 = /*#__PURE__*/ new Set(["succeeded","failed","cancelled","processing","requires_customer_action","requires_merchant_action","requires_payment_method","requires_confirmation","requires_capture","partially_captured","partially_captured_and_capturable"]);
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  if(!obj2.has(data)){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: obj2}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
