import { type Capabilities, capabilitiesOf } from "../capabilities.ts";
import type { LookCost, Provider } from "../provider.ts";

/** A cell: words for people, or words of the API. */
type Cell = string | readonly string[];

/** What each provider can, line by line; read off the adapters and the contracts. */
const rows: readonly (readonly [title: string, cell: (can: Capabilities) => Cell])[] = [
  ["list refunds", can("list")],
  ["cancel", can("cancel")],
  ["update", can("update")],
  ["status, `wait`", can("wait")],
  ["required fields", ({ fields }) => fieldsThatAre("required", fields)],
  ["optional fields", ({ fields }) => fieldsThatAre("optional", fields)],
  ["reasons", ({ reasons }) => (reasons.length === 5 ? "all" : reasons)],
  ["own key protects for", ({ idempotency }) => windowInWords(idempotency.windowMs)],
  ["an earlier refund is found", ({ idempotency }) => (idempotency.findsEarlier ? "by its mark" : "by sending the key again")],
  ["evidence of it", ({ idempotency }) => idempotency.evidence],
  ["requests before the send", ({ idempotency }) => costInWords(idempotency.lookCost)],
  ["open without a store", ({ idempotency }) => idempotency.open.join("; ") || "nothing known"],
];

/** The rows with a column for each provider; `words` writes words of the API. */
export const matrix = (providers: readonly Provider[], words: (words: readonly string[]) => string): string[][] =>
  rows.map(([title, cell]) => [
    title,
    ...providers.map((provider) => {
      const told = cell(capabilitiesOf(provider));
      return typeof told === "string" ? told : told.length === 0 ? "none" : words(told);
    }),
  ]);

function can(operation: string) {
  return ({ operations }: Capabilities) => (operations.includes(operation) ? "yes" : "no");
}
const fieldsThatAre = (support: "required" | "optional", fields: Capabilities["fields"]) =>
  Object.entries(fields).flatMap(([field, given]) => (given === support ? [field] : []));
const windowInWords = (ms: number | null) => (ms === null ? "ever (assumed)" : ms === 0 ? "no key" : `${ms / 3_600_000} h`);
const costInWords = ({ requests, perRefund, scanned }: LookCost) =>
  `${requests}${perRefund ? `, and ${perRefund} for each refund of the payment` : ""}${scanned ? `; where it lists no refunds, 1 for each ${scanned} of the account` : ""}`;
