import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { SandboxProvider } from "../src/sandbox/index.ts";
import { refusal } from "./providers/audit.ts";
import { answers, goesThrough, meet } from "./providers/fates.ts";
import { stand } from "./providers/stand.ts";
import { allSubjects, subjects } from "./providers/subjects.ts";

// Every refusal that a contract documents, in every example that it gives, as the answer to a refund.

interface Example {
  readonly name: string;
  readonly status: number;
  readonly example: string;
  readonly body: unknown;
  readonly media: string;
}
type Node = Readonly<Record<string, unknown>>;

function documentedRefusals(name: SandboxProvider): readonly Example[] {
  const document = parse(readFileSync(join(import.meta.dirname, "../specs", `${name}.yaml`), "utf8")) as Node;
  const at = (node: unknown, ...path: readonly string[]): Node => path.reduce<Node>((inner, key) => (inner?.[key] ?? {}) as Node, node as Node);
  const whole = (node: Node): Node => (typeof node.$ref === "string" ? whole(at(document, ...node.$ref.slice(2).split("/"))) : node);
  const operation = Object.values(at(document, "paths"))
    .flatMap((path) => Object.values(path as Node))
    .find((found) => at(found).operationId === "createRefund");
  return Object.entries(at(operation, "responses")).flatMap(([status, response]) =>
    Object.entries(at(whole(response as Node), "content")).flatMap(([media, content]) =>
      Object.entries(at(content, "examples")).flatMap(([example, entry]) =>
        Number(status) < 400 ? [] : [{ name, status: Number(status), example, body: whole(entry as Node).value, media }],
      ),
    ),
  );
}

/** The refusals that leave open whether money moved, and the failure that does not, by what the sheets say. */
const inDoubt: Readonly<Record<string, (example: Example) => boolean>> = {
  paymongo: ({ body }) => /"(provider|resource)_processing_error"/.test(JSON.stringify(body)),
  // Turned away at the door, Dojo has not looked at the key; in conflict it knows it; and nothing else shows what an earlier send with it did.
  dojo: ({ status }) => status === 401 || status === 403 || status === 409,
  mollie: ({ status, body }) => status === 409 && !JSON.stringify(body).includes("A duplicate refund has been detected"),
};
const isCertain = (example: Example) => (example.status < 500 ? !inDoubt[example.name]?.(example) : example.name === "mollie" && example.status === 503);
const all = allSubjects.flatMap(({ name }) => documentedRefusals(name));

test("the contracts give examples enough to go by", () => {
  for (const { name } of allSubjects) expect(all.filter((example) => example.name === name).length, name).toBeGreaterThanOrEqual(3);
  expect(all.filter((example) => !isCertain(example) && example.status < 500).map(({ name }) => name)).toEqual(expect.arrayContaining(["paymongo"]));
});

describe("a documented answer to a write", () => {
  test.each(all.map((example) => [example.name, example.status, example.example, example] as const))(
    "%s %i (%s) says just as much as it is worth",
    async (_name, _status, _example, example) => {
      const subject = subjects[example.name as SandboxProvider];
      const world = stand<SandboxProvider>(subject);
      const body = typeof example.body === "string" ? example.body : JSON.stringify(example.body);
      world.use(meet([async () => new Response(example.body === null ? null : body, { status: example.status, headers: { "content-type": example.media } })]));
      const error = await refusal(world.shop.create(world.ask(), { retries: 0 }));
      expect(error.outcome).toBe(isCertain(example) ? "rejected" : "unknown");
      expect(error.httpStatus).toBe(example.status);
      expect(["unsupported_operation", "contract_violation"]).not.toContain(error.code);
      expect(error.name).toBe(example.status < 500 ? "ProviderError" : "ConnectionError");
      expect(world.ledger()).toEqual([]);
      // Certain or not: the next call with the same key makes the refund, or what must not send again does not.
      world.use(meet([goesThrough]));
      const next = await world.shop.create(world.ask({ after: error.attempt }));
      expect(world.ledger().map(({ id }) => id)).toEqual([next.id]);
    },
  );

  test.each(all.filter(isCertain).map((example) => [example.name, example.status, example.example, example] as const))(
    "%s %i (%s) after a lost send says nothing about that one",
    async (_name, _status, _example, example) => {
      const world = stand<SandboxProvider>(subjects[example.name as SandboxProvider]);
      const lose = () => Promise.reject(new TypeError("fetch failed"));
      world.use(meet([lose, answers(example.status, example.body), answers(example.status, example.body)]));
      const first = await refusal(world.shop.create(world.ask(), { retries: 0 }));
      expect(first.outcome).toBe("unknown");
      const second = await refusal(world.shop.create(world.ask({ after: first.attempt }), { retries: 0 }));
      expect(second.outcome).toBe("unknown");
    },
  );
});
