// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
export { validate21 as validate };
const pattern0 = /*#__PURE__*/ new RegExp("^org_.+$", "u");
const obj2 = ["type","organizationId"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
      errors++;
    }
    if(data.organizationId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "organizationId"}});
      errors++;
    }
    if(data.type !== undefined){
      let data0 = data.type;
      if(typeof data0 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if("organization" !== data0){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "organization"}});
        errors++;
      }
    }
    if(data.organizationId !== undefined){
      let data1 = data.organizationId;
      if(typeof data1 === "string"){
        if(func2(data1) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
        if(func2(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
        if(!pattern0.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"pattern",params:{pattern: "^org_.+$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"type",params:{type: "string"}});
        errors++;
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
