// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { flag, isObject, knows, object, optional, text, whole, word } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const pattern0 = /^re_.+$/u;
const pattern1 = /^pfl_.+$/u;
const obj2 = ["asc","desc"];
const obj3 = ["payment"];
const obj4 = ["from","limit","sort","embed","profileId","testmode"];
const obj5 = ["query"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = text(vErrors, data0.from, "/query/from", optional, 1, 255, pattern0);
        vErrors = whole(vErrors, data0.limit, "/query/limit", optional, 1, 250);
        vErrors = word(vErrors, data0.sort, "/query/sort", optional, obj2);
        vErrors = word(vErrors, data0.embed, "/query/embed", optional, obj3);
        vErrors = text(vErrors, data0.profileId, "/query/profileId", optional, 1, 255, pattern1);
        vErrors = flag(vErrors, data0.testmode, "/query/testmode", optional);
        vErrors = knows(vErrors, data0, "/query", obj4);
      }
      else {
        vErrors = add(vErrors, "/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj5);
  }
  return vErrors;
}

/** Path, query and header parameters of listAllRefunds. */
export const listAllRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAllRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
