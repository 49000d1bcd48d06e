import { readFileSync } from "node:fs";
import { capabilitiesOf } from "../src/capabilities.ts";
import { matrix } from "../src/cli/matrix.ts";
import { type Subject, subjects } from "../src/contract/cases/subjects.ts";
import { RefundError } from "../src/errors.ts";
import { idempotencyOf, type Provider } from "../src/provider.ts";
import { createRefunds } from "../src/refunds.ts";
import type { Fetch } from "../src/runtime/transport.ts";
import { createSandbox } from "../src/sandbox/index.ts";
import { code, table, text } from "./docs-markdown.ts";

/** What a provider's page shows of its adapter and its contract: capabilities, statuses, reasons, key, operations, refusals. */
export async function providerFacts(subject: Subject, provider: Provider): Promise<string> {
  const document = readSpec(subject.name);
  const operations = operationsOf(document);
  const parts: readonly (readonly [title: string, body: string])[] = [
    [
      "What it can do",
      table(
        ["ability", provider.contract.title.replace(/ refunds$/, "")],
        matrix([provider], (words) => words.map(code).join(", ")),
      ),
    ],
    ["Statuses", statuses(provider)],
    ["Reasons", reasons(provider)],
    ["Idempotency key", keyFacts(provider, operations)],
    ["Operations of the contract", operationTable(subject.name, operations)],
    ["Refusals", await refusals(subject, document, operations)],
  ];
  return parts.map(([title, body]) => `## ${title}\n\n${body}\n`).join("\n");
}

type Node = Readonly<Record<string, unknown>>;
interface Found {
  readonly method: string;
  readonly path: string;
  readonly operation: Node;
}
const readSpec = (name: string): Node => JSON.parse(readFileSync(new URL(`../generated/${name}/spec.json`, import.meta.url), "utf8")) as Node;
const at = (node: unknown, ...path: readonly string[]): Node => path.reduce<Node>((inner, key) => (inner?.[key] ?? {}) as Node, node as Node);
const resolve = (document: Node, node: Node): Node =>
  typeof node["$ref"] === "string" ? resolve(document, at(document, ...node["$ref"].slice(2).split("/"))) : node;
const operationsOf = (document: Node): readonly Found[] =>
  Object.entries(at(document, "paths")).flatMap(([path, item]) =>
    Object.entries(item as Node).flatMap(([method, operation]) => ("operationId" in at(operation) ? [{ method, path, operation: at(operation) }] : [])),
  );

function statuses({ statuses: meanings, cancel }: Provider): string {
  if (!meanings) return 'The provider tells no status. A refund is `unknown` with `unknownCause: "not_reported"`, and there is no `wait`.';
  const rows = Object.entries(meanings).map(([word, { status, pendingReason, cancelable }]) => [
    code(word),
    code(status),
    pendingReason ? code(pendingReason) : "",
    ...(cancel ? [cancelable ? "yes" : "no"] : []),
  ]);
  const head = ["the provider's word", "`status`", "`pendingReason`", ...(cancel ? ["can be canceled"] : [])];
  return `${table(head, rows)}\nAny other word is \`unknown\` with \`unknownCause: "contract_drift"\`, and keeps its place in \`providerStatus\`.`;
}

function reasons({ reasons: words }: Provider): string {
  const rows = Object.entries(words).map(([ours, theirs]) => [code(ours), code(String(theirs))]);
  return rows.length > 0
    ? `${table(["`reason`", "sent as"], rows)}\nAnother reason is refused with \`reason_not_supported\`.`
    : "The provider has no field for a reason: one is refused before anything is sent.";
}

function keyFacts(provider: Provider, operations: readonly Found[]): string {
  const idempotency = idempotencyOf(provider);
  const { idempotency: can } = capabilitiesOf(provider);
  const gaps =
    can.open.length > 0 ? `Open without a store:\n\n${can.open.map((gap) => `- ${gap}`).join("\n")}\n` : "No gap is known that a store would have to close.\n";
  if (!idempotency) return `The provider has no idempotency key.\n\n${gaps}`;
  const { header, required, scope, windowMs, replay, conflict, storesFailures, confidence } = idempotency;
  const note = at(operations.find(({ operation }) => operation["operationId"] === "createRefund")?.operation, "x-idempotency")["note"];
  const rows = [
    ["header", `${code(header)}${required ? ", required" : ""}`],
    ["unique within", `the ${scope}`],
    ["remembered for", windowMs === null ? "no end is documented" : `${windowMs / 3_600_000} h`],
    ["a repeated answer is marked", replay ? code(`${replay.header}: ${replay.value}`) : "no"],
    ["the same key with another request", conflict === null ? "undocumented" : `HTTP ${conflict}`],
    ["stores refusals under the key", storesFailures === null ? "undocumented" : storesFailures ? "yes" : "no"],
    ["confidence", code(confidence)],
  ];
  return `${table(["fact", "value"], rows)}\n${typeof note === "string" ? `${text(note)}\n\n` : ""}${gaps}`;
}

const operationTable = (name: string, operations: readonly Found[]): string => {
  const rows = operations.map(({ method, path, operation }) => [
    code(String(operation["operationId"])),
    code(`${method.toUpperCase()} ${path}`),
    text(String(operation["summary"])),
    source(at(operation, "x-source")),
  ]);
  return `${table(["operation", "request", "what it does", "source"], rows)}\n[The whole contract](/contracts/${name}.html){target="_self"}, with every field, bound and example.`;
};
const source = ({ from, confidence }: Node): string => (String(from).startsWith("http") ? `[${confidence}](${from})` : String(confidence));

/** Each refusal that the contract documents, answered to a real `create` in the sandbox: what the caller is told. */
async function refusals(subject: Subject, document: Node, operations: readonly Found[]): Promise<string> {
  const create = operations.find(({ operation }) => operation["operationId"] === "createRefund");
  const examples = Object.entries(at(create?.operation, "responses")).flatMap(([status, response]) =>
    Object.entries(at(resolve(document, response as Node), "content")).flatMap(([media, content]) =>
      Object.values(at(content, "examples")).map((entry): Refused => {
        const { summary, value } = resolve(document, entry as Node);
        return { status: Number(status), media, summary: String(summary ?? ""), value };
      }),
    ),
  );
  const rows = [];
  for (const { status, media, summary, value } of examples) {
    if (status < 400) continue;
    const told = await createAgainst(
      subject,
      () => new Response(typeof value === "string" ? value : JSON.stringify(value), { status, headers: { "content-type": media } }),
    );
    rows.push([
      String(status),
      text(summary),
      code(told.code),
      told.providerCode ? code(told.providerCode) : "",
      code(told.outcome ?? "null"),
      code(told.retry),
    ]);
  }
  return `What \`create\` throws for each refusal that the contract documents, as the answer to its first send.\n\n${table(["HTTP", "when", "`code`", "the provider's", "`outcome`", "`retry`"], rows)}`;
}
interface Refused {
  readonly status: number;
  readonly media: string;
  readonly summary: string;
  readonly value: unknown;
}

async function createAgainst(subject: Subject, answer: () => Response): Promise<RefundError> {
  const sandbox = createSandbox();
  const fake = sandbox[subject.name];
  const { id } = fake.addPayment({ amount: { value: 10_000, currency: subject.currencies[0] } });
  const fetch: Fetch = async (url, init) => (init.method === "POST" ? answer() : sandbox.fetch(url, init));
  const { clock } = sandbox;
  const account = subject.connect({ apiKey: fake.apiKey, baseUrl: `http://sandbox/${subject.name}`, fetch, clock, retries: 0 });
  const refunds = createRefunds({ accounts: { shop: account }, clock });
  const reason = account.provider.fields.reason === "required" ? { reason: "requested_by_customer" as const } : {};
  const amount = { value: 500, currency: subject.currencies[0] };
  return refunds.create("shop", { payment: id, amount, idempotencyKey: "order-33/return-1", ...reason }).then(
    ({ id: made }) => Promise.reject(new Error(`${subject.name}: a refused create made the refund ${made}`)),
    (error: unknown) => (error instanceof RefundError ? error : Promise.reject(error)),
  );
}

/** Every provider that has a page, in the order of every table. */
export const subjectsOfPages: readonly Subject[] = Object.values(subjects);
