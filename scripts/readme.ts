import { readFileSync, writeFileSync } from "node:fs";
import { capabilitiesOf } from "../src/capabilities.ts";
import type { LookCost, Provider } from "../src/provider.ts";
import { dodo } from "../src/providers/dodo.ts";
import { dojo } from "../src/providers/dojo.ts";
import { mollie } from "../src/providers/mollie.ts";
import { paymongo } from "../src/providers/paymongo.ts";
import { smartpay } from "../src/providers/smartpay.ts";

/** In the order of the README's table. */
const providers: readonly Provider[] = [dodo, dojo, mollie, paymongo, smartpay].map(({ provider }) => provider);

const rows: readonly (readonly [title: string, cell: (provider: Provider) => string])[] = [
  ["list refunds", (provider) => yes(provider.list)],
  ["cancel", (provider) => yes(provider.cancel)],
  ["update", (provider) => yes(provider.update)],
  ["status, `wait`", (provider) => yes(provider.statuses)],
  ["required fields", (provider) => fieldsThatAre("required", provider)],
  ["optional fields", (provider) => fieldsThatAre("optional", provider)],
  ["reasons", (provider) => (capabilitiesOf(provider).reasons.length === 5 ? "all" : list(capabilitiesOf(provider).reasons))],
  ["own key protects for", (provider) => window(capabilitiesOf(provider).idempotency.windowMs)],
  ["an earlier refund is found", (provider) => (capabilitiesOf(provider).idempotency.findsEarlier ? "by its mark" : "by sending the key again")],
  ["evidence of it", (provider) => list(capabilitiesOf(provider).idempotency.evidence)],
  ["requests before the send", (provider) => cost(provider.lookCost)],
  ["open without a store", (provider) => capabilitiesOf(provider).idempotency.open.join("; ") || "nothing known"],
];

const yes = (ability: unknown) => (ability ? "yes" : "no");
const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ") || "none";
const fieldsThatAre = (support: "required" | "optional", { fields }: Provider) =>
  list(Object.entries(fields).flatMap(([field, given]) => (given === support ? [field] : [])));
const cost = ({ requests, perRefund, scanned }: LookCost) =>
  `${requests}${perRefund ? `, and ${perRefund} for each refund of the payment` : ""}${scanned ? `; where it lists no refunds, 1 for each ${scanned} of the account` : ""}`;
const window = (ms: number | null) => (ms === null ? "ever (assumed)" : ms === 0 ? "no key" : `${ms / 3_600_000} h`);

/** The rows of the README's provider table, read off the adapters and the contracts. */
export const providerRows = (): string => rows.map(([title, cell]) => `| ${[title, ...providers.map(cell)].join(" | ")} |`).join("\n");

/** The README with its table made anew. */
export const withTable = (readme: string): string =>
  readme.replace(/(\|---\|---\|---\|---\|---\|---\|\n)(?:\|.*\n|PROVIDERS\n)+/, (_all, rule: string) => `${rule}${providerRows()}\n`);

if (process.argv[1]?.endsWith("readme.ts")) {
  const file = new URL("../README.md", import.meta.url);
  writeFileSync(file, withTable(readFileSync(file, "utf8")));
}
