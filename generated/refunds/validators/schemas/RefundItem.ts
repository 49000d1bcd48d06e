// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, object, optional, required, text, whole } from "../../../../src/runtime/checks.ts";
const obj2 = ["id","amount"];
export function checkRefundItem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.id, "/id", required, 1, 255);
    vErrors = whole(vErrors, data.amount, "/amount", optional, 1, 9007199254740991);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
