import type { Input } from "../../runtime/input.ts";
import { isObject, objectAt, textAt, valueAt } from "../spec/json.ts";
import type { Json, Spec, SpecContent, SpecOperation, SpecResponse } from "../spec/spec.ts";
import type { Case } from "./case.ts";
import { Broken, finding, must } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { validInput } from "./input.ts";
import type { Stage } from "./stage.ts";
import { sampleOf, variationsOf } from "./variations.ts";

/** The contract's own examples, and everything near them that it allows: out as they are written, and read as they are. */
export const exampleCases: Chapter = (_subject, spec) => {
  const seen = new Set<string>();
  return spec.operations.flatMap((operation) => [
    ...requestCases(spec, operation, seen),
    ...[...operation.responses.values()].flatMap((response) => answerCases(spec, operation, response, seen)),
  ]);
};

const one = ({ id: operation }: SpecOperation, id: string, name: string, run: Case["run"]): Case => ({
  id: `${operation}/${id}`,
  name,
  group: "examples",
  operation,
  run,
});

function requestCases(spec: Spec, operation: SpecOperation, seen: Set<string>): readonly Case[] {
  const [content] = operation.body?.content.values() ?? [];
  if (!content?.schema) return [];
  const variations = content.examples.flatMap(({ value }) => (content.schema ? [...variationsOf(spec, content.schema, value, seen)] : []));
  return [
    ...content.examples.flatMap(({ name, value }) => [
      one(operation, `request-${name}`, `The example ${name} of ${operation.id} goes out as it is written`, (stage) => goesOut(stage, operation, value)),
      one(operation, `request-${name}-asked`, `The example ${name} of ${operation.id}, of a payment that exists, gets a documented answer`, async (stage) => {
        const payment = await stage.pay({ ...stage.subject.wishes?.[operation.id] });
        const input = await validInput(stage, stage.operation(operation.id), payment);
        const { status } = await stage.send(operation.id, { ...input, body: renamed(value, payment.id) });
        must(operation.responses.has(status) && status !== 401 && status < 500, "wrong_status", `the example ${name} was answered ${status}`);
      }),
    ]),
    ...(variations.length > 0
      ? [
          one(
            operation,
            "request-variations",
            `All ${variations.length} values, absences and nulls that the contract allows in a request of ${operation.id} go out as they are`,
            async (stage) => {
              for (const value of variations) await goesOut(stage, operation, value);
            },
          ),
        ]
      : []),
  ];
}

/** The client takes the body, and sends it unchanged. */
async function goesOut(stage: Stage, operation: SpecOperation, body: Json): Promise<void> {
  const [success] = [...operation.responses.values()].filter(({ status }) => status < 300);
  if (!success) throw new TypeError(`${operation.id} documents no success`);
  const fetch = stage.recorder.canned(() => answerOf(success, exampleOf(success), [...success.content.keys()][0]));
  await call(stage, operation, fetch, { ...pathOf(stage.spec, operation), body });
  const sent = stage.recorder.exchanges.at(-1)?.request.body ?? "";
  must(sent === JSON.stringify(body), "library", `the body left as ${sent}`);
}

function answerCases(spec: Spec, operation: SpecOperation, response: SpecResponse, seen: Set<string>): readonly Case[] {
  const { status } = response;
  const contents: readonly (SpecContent | undefined)[] = response.content.size === 0 ? [undefined] : [...response.content.values()];
  return contents.flatMap((content) => {
    const examples = content?.examples ?? [{ name: "empty", value: null }];
    const variations = content?.schema ? examples.flatMap(({ value }) => (content.schema ? [...variationsOf(spec, content.schema, value, seen)] : [])) : [];
    return [
      ...examples.map(({ name, value }) =>
        one(operation, `${status}-${name}`, `The example ${name} of a ${status} of ${operation.id} is read as it is written`, (stage) =>
          isRead(stage, operation, response, value, content?.media),
        ),
      ),
      ...(variations.length > 0
        ? [
            one(
              operation,
              `${status}-variations`,
              `All ${variations.length} values, absences and nulls that the contract allows in a ${status} of ${operation.id} are read as they are`,
              async (stage) => {
                for (const value of variations) await isRead(stage, operation, response, value, content?.media);
              },
            ),
          ]
        : []),
    ];
  });
}

/** The client takes the answer for what it is: its own status, no issues, the same body. */
async function isRead(stage: Stage, operation: SpecOperation, response: SpecResponse, value: Json, media: string | undefined): Promise<void> {
  const fetch = stage.recorder.canned(() => answerOf(response, value, media));
  const answer = await call(stage, operation, fetch, inputOf(stage.spec, operation));
  const where = `the ${response.status} of ${operation.id}`;
  const findings = answer.issues.map(({ pointer, message }) => finding("library", `${where}: ${pointer || "the body"} ${message}`, pointer));
  if (findings.length > 0) throw new Broken(findings);
  must(answer.status === response.status, "library", `${where} was read as ${answer.status}`);
  must(answer.ok === response.status < 300, "library", `${where} was read as ${answer.ok ? "a success" : "a refusal"}`);
  if (media?.includes("json")) must(JSON.stringify(answer.body) === JSON.stringify(value), "library", `${where} was read with another body`);
}

async function call(stage: Stage, { id }: SpecOperation, fetch: Stage["recorder"]["fetch"], input: Input) {
  const method = stage.client({ fetch, retries: 0 })[id];
  if (!method) throw new TypeError(`the client has no ${id}`);
  return method(input);
}

/** A request as the contract's own examples make it. */
function inputOf(spec: Spec, operation: SpecOperation): Input {
  const [content] = operation.body?.content.values() ?? [];
  const body = content ? { body: content.examples[0]?.value ?? (content.schema ? sampleOf(spec, content.schema) : undefined) } : {};
  return { ...pathOf(spec, operation), ...body };
}

/** The required parameters, by their examples; the client adds the headers that the contract fixes. */
function pathOf(spec: Spec, operation: SpecOperation): Input {
  const input: Record<string, Record<string, unknown>> = {};
  for (const { in: place, name, required, pointer } of operation.parameters) {
    const { example } = objectAt(valueAt(spec.document, pointer));
    if (required && example !== undefined) input[place] = { ...input[place], [name]: example };
  }
  return input;
}

function answerOf({ status, mayBeEmpty }: SpecResponse, value: Json, media?: string): Response {
  if (media === undefined || (mayBeEmpty && value === null)) return new Response(null, { status });
  return new Response(media.includes("json") ? JSON.stringify(value) : String(value), { status, headers: { "content-type": media } });
}
const exampleOf = ({ content }: SpecResponse): Json => [...content.values()][0]?.examples[0]?.value ?? null;

/** The example about another payment. */
function renamed(value: Json, payment: string): Json {
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, payment));
  if (!isObject(value)) return value;
  const isPayment = (name: string) => /^(payment|payment_id|paymentId)$/.test(name);
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, isPayment(name) && textAt(entry) !== "" ? payment : renamed(entry, payment)]));
}
