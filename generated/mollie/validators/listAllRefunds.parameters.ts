// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { flag, isObject, knows, text, whole, word } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^re_.+$/u;
const pattern1 = /^pfl_.+$/u;
const obj2 = ["asc","desc"];
const obj3 = ["payment"];
const obj4 = ["from","limit","sort","embed","profileId","testmode"];
const obj5 = ["query"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = text(vErrors, data0.from, instancePath, "/query/from", 1, 255, pattern0);
        vErrors = whole(vErrors, data0.limit, instancePath, "/query/limit", 1, 250);
        vErrors = word(vErrors, data0.sort, instancePath, "/query/sort", obj2);
        vErrors = word(vErrors, data0.embed, instancePath, "/query/embed", obj3);
        vErrors = text(vErrors, data0.profileId, instancePath, "/query/profileId", 1, 255, pattern1);
        vErrors = flag(vErrors, data0.testmode, instancePath, "/query/testmode");
        vErrors = knows(vErrors, data0, instancePath + "/query", obj4);
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj5);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of listAllRefunds. */
export const listAllRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAllRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
