// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkRefund as check } from "./schemas/Refund.ts";

/** The body of createRefund's answer 201. */
export const createRefund201: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["responses"][201]["content"]["application/hal+json"]> = /*#__PURE__*/ validator(check, ["/_embedded/payment/details","/_embedded/payment/billingAddress","/_embedded/payment/shippingAddress"]);
