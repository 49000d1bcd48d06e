import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { createRefund200 } from "openrefunds/dodo/validators";
import { median, ratio } from "./measure.ts";
import { refundSchema as valibotSchema } from "./peers/valibot.mjs";
import { refundSchema as zodSchema } from "./peers/zod.mjs";
import { installPeers } from "./peers.ts";
import type { Row } from "./table.ts";

const root = join(import.meta.dirname, "../..");

interface Spec {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: { readonly Currency: { readonly enum: readonly string[] } } };
}
interface Operation {
  readonly operationId?: string;
  readonly responses: Record<string, { readonly content: Record<string, { readonly examples: Record<string, { readonly value: object }> }> }>;
}

/** Checks one refund as Dodo answers it, the contract's own example, and one with four faults. */
export async function validation(): Promise<Row[]> {
  const spec = JSON.parse(readFileSync(join(root, "generated/dodo/spec.json"), "utf8")) as Spec;
  const create = Object.values(spec.paths).flatMap((path) => Object.values(path).find(({ operationId }) => operationId === "createRefund") ?? [])[0];
  const valid = Object.values(create?.responses["200"]?.content["application/json"]?.examples ?? {})[0]?.value;
  if (!valid) throw new Error("Dodo's createRefund has no example");
  const invalid = { ...valid, status: "teleported", created_at: "yesterday", amount: -1, customer: { customer_id: 7 } };
  const peers = installPeers();
  const zod = zodSchema((await peers.load("zod")) as object, spec.components.schemas.Currency.enum);
  const valibot = (await peers.load("valibot")) as { safeParse(schema: unknown, value: unknown): unknown };
  const forValibot = valibotSchema(valibot, spec.components.schemas.Currency.enum);
  const ajv = stockAjv(spec);
  const text = JSON.stringify(valid);

  const checks = (value: object) => ({
    openrefunds: () => createRefund200.issues(value),
    zod: () => zod.safeParse(value),
    valibot: () => valibot.safeParse(forValibot, value),
    ajv: () => ajv(value),
    parse: () => JSON.parse(text),
  });
  if (createRefund200.issues(valid).length > 0 || !zod.safeParse(valid).success || !ajv(valid)) throw new Error("a peer refuses the contract's own example");
  if (createRefund200.issues(invalid).length < 4 || zod.safeParse(invalid).success || ajv(invalid)) throw new Error("a peer takes what the contract refuses");
  const [good, bad] = [interleaved(checks(valid)), interleaved(checks(invalid))];
  return [
    row("a valid refund, zod 4 : ours", good.zod, good.openrefunds, { is: "at least", value: 8 }),
    row("an invalid refund with paths, zod 4 : ours", bad.zod, bad.openrefunds, { is: "at least", value: 12 }),
    row("a valid refund, stock AJV standalone : ours", good.ajv, good.openrefunds, { is: "at least", value: 4 }),
    row("a valid refund, valibot : ours", good.valibot, good.openrefunds, null),
    row("an invalid refund with paths, valibot : ours", bad.valibot, bad.openrefunds, null),
    row("a valid refund, ours : JSON.parse of its text", good.openrefunds, good.parse, { is: "at most", value: 0.1 }),
  ];
}

const row = (what: string, left: readonly number[], right: readonly number[], goal: Row["goal"]): Row => ({
  what,
  value: ratio(left, right),
  unit: "×",
  goal,
  detail: `${median(left).toFixed(0)} : ${median(right).toFixed(0)} ns`,
});

/** What `ajv-cli compile` would make of the schema: all errors, the full formats, nothing tuned. */
function stockAjv(spec: object): (value: unknown) => boolean {
  const ajv = new Ajv.default({ allErrors: true, strict: false, code: { source: true } });
  formats.default(ajv);
  ajv.addSchema(spec, "dodo");
  const validate = ajv.compile({ $ref: "dodo#/components/schemas/Refund" });
  const folder = join(root, "node_modules/.cache/openrefunds");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "stock-ajv.cjs");
  writeFileSync(file, standalone.default(ajv, validate));
  return createRequire(import.meta.url)(file) as (value: unknown) => boolean;
}

/** Nanoseconds per check, round by round, all in turn. */
function interleaved<Name extends string>(checks: Record<Name, () => unknown>): Record<Name, number[]> {
  const names = Object.keys(checks) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const [rounds, times] = [25, 20_000];
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const name of names) {
      const check = checks[name];
      const startedAt = process.hrtime.bigint();
      for (let time = 0; time < times; time += 1) sink = check();
      if (round >= 3) results[name].push(Number(process.hrtime.bigint() - startedAt) / times);
    }
  }
  return results;
}
/** Keeps the engine from leaving out what nobody reads. */
export let sink: unknown;
