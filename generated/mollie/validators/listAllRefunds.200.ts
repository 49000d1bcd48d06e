// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkRefundList as check } from "./schemas/RefundList.ts";

/** The body of listAllRefunds's answer 200. */
export const listAllRefunds200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAllRefunds"]["responses"][200]["content"]["application/hal+json"]> = /*#__PURE__*/ validator(check, ["/_embedded/refunds/*/_embedded/payment/details","/_embedded/refunds/*/_embedded/payment/billingAddress","/_embedded/refunds/*/_embedded/payment/shippingAddress"]);
