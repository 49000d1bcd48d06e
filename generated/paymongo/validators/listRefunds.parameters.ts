// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, optional, text, whole } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const pattern0 = /^pay_.+$/u;
const obj2 = ["limit","before","after","payment_id","data.attributes.payment_id","data.attributes.before","data.attributes.after","data.attributes.limit"];
const obj3 = ["query"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(data.query !== undefined){
      let data0 = data.query;
      if(isObject(data0)){
        vErrors = whole(vErrors, data0.limit, "/query/limit", optional, 1, 100);
        vErrors = text(vErrors, data0.before, "/query/before", optional, 1, 255);
        vErrors = text(vErrors, data0.after, "/query/after", optional, 1, 255);
        vErrors = text(vErrors, data0.payment_id, "/query/payment_id", optional, 1, 255, pattern0);
        vErrors = text(vErrors, data0["data.attributes.payment_id"], "/query/data.attributes.payment_id", optional, 1, 255, pattern0);
        vErrors = text(vErrors, data0["data.attributes.before"], "/query/data.attributes.before", optional, 1, 255);
        vErrors = text(vErrors, data0["data.attributes.after"], "/query/data.attributes.after", optional, 1, 255);
        vErrors = whole(vErrors, data0["data.attributes.limit"], "/query/data.attributes.limit", optional, 1, 100);
        vErrors = knows(vErrors, data0, "/query", obj2);
      }
      else {
        vErrors = add(vErrors, "/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
