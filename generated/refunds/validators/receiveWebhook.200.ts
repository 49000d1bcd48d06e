// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkWebhookReceipt as check } from "./schemas/WebhookReceipt.ts";

/** The body of receiveWebhook's answer 200. */
export const receiveWebhook200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["receiveWebhook"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
