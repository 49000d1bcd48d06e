// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, flag, nested, optional, text, whole, word } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  query: [nested, optional, /*#__PURE__*/ closed({ from: [text, optional, 1, 255, /^re_.+$/u], limit: [whole, optional, 1, 250], sort: [word, optional, ["asc", "desc"]], embed: [word, optional, ["payment"]], profileId: [text, optional, 1, 255, /^pfl_.+$/u], testmode: [flag, optional] })]
});

/** Path, query and header parameters of listAllRefunds. */
export const listAllRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAllRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
