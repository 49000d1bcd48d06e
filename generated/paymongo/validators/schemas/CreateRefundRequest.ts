// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, required } from "../../../../src/runtime/checks.ts";
import { checkCreateRefundData } from "./CreateRefundData.ts";
const obj2 = ["data"];
export function checkCreateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.data, "/data", required, checkCreateRefundData);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
