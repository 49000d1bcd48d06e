// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, required } from "../../../../src/runtime/checks.ts";
import { checkCreateRefundAttributes } from "./CreateRefundAttributes.ts";
const obj2 = ["attributes"];
export function checkCreateRefundData(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.attributes, "/attributes", required, checkCreateRefundAttributes);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
