import type { Input } from "../../runtime/input.ts";
import type { Json, Spec, SpecOperation, SpecParameter } from "../spec/spec.ts";
import type { Case } from "./case.ts";
import { must, oneOf, withArticle } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { validInput } from "./input.ts";
import { type Probe, probesOf } from "./schema.ts";
import { changed, reaches } from "./schema-change.ts";
import type { Paid, Reply, Stage } from "./stage.ts";
import type { Twist } from "./wire.ts";

/** What makes of a valid request another one, and what has to come back. */
interface Change {
  readonly id: string;
  readonly words: string;
  /** By the contract it is valid, so that it may move money. */
  readonly fits?: boolean;
  /** Whether its form keeps the contract: the provider has to find the same, whatever else it refuses. Left out: the answer says enough. */
  readonly isWellFormed?: boolean;
  /** The answer alone would show nothing: only a provider that says what it found can be asked. */
  readonly isSilent?: boolean;
  readonly apply: (input: Input) => { readonly input: Input; readonly twist?: Twist };
  readonly expect: (reply: Reply, operation: SpecOperation) => void;
}

/** Requests around the edges of the contract, by the wire: each has the answer that the contract documents, and only what fits is taken. */
export const requestCases: Chapter = (_subject, spec) =>
  spec.operations.flatMap((operation) =>
    [...doorChanges(operation), ...parameterChanges(spec, operation), ...bodyChanges(spec, operation)].map(
      (change): Case => ({
        id: `${operation.id}/${change.id}`,
        name: `${withArticle(operation.id)} ${change.words}`,
        group: "requests",
        operation: operation.id,
        run: (stage) => ask(stage, operation, change),
      }),
    ),
  );

async function ask(stage: Stage, operation: SpecOperation, { apply, expect, fits = false, isWellFormed, isSilent = false }: Change): Promise<void> {
  if (isSilent) stage.hand("foundMalformed");
  const leavesRefund = operation.parameters.some((parameter) => /refund/i.test(parameter.name)) || (fits && operation.method !== "GET");
  const payment = await stage.pay({ ...stage.subject.wishes?.[operation.id], shared: !leavesRefund });
  const valid = await validInput(stage, stage.operation(operation.id), payment);
  const before = await booked(stage, payment);
  const { input, twist } = apply(valid);
  const reply = await stage.send(operation.id, input, twist);
  const isMalformed = await stage.scene.hand.foundMalformed?.();
  expect(reply, operation);
  if (isWellFormed === true)
    must(isMalformed !== true, "wrong_status", `the provider found the request malformed (${reply.status}); by the contract it is valid`);
  if (isWellFormed === false)
    must(
      isMalformed !== false,
      "accepted_invalid_request",
      `the provider found nothing wrong with the request (${reply.status}); the contract has no such request`,
    );
  const after = await booked(stage, payment);
  if (reply.status >= 400) must(before === after, "accepted_invalid_request", `the request was answered ${reply.status}, and a refund was booked all the same`);
}
const booked = async ({ scene }: Stage, payment: Paid) => (await scene.hand.ledger?.(payment.id))?.length;

/** The statuses that the contract has for a request that is wrong in itself. */
function refusals(operation: SpecOperation, place: "path" | "query" | "header" | "body"): readonly number[] {
  const all = place === "path" ? [400, 404, 422] : [400, 422];
  const documented = all.filter((status) => operation.responses.has(status));
  return documented.length > 0 ? documented : [...operation.responses.keys()].filter((status) => status >= 400 && status < 500 && status !== 401);
}

const isRefused =
  (place: "path" | "query" | "header" | "body", alsoHttp: readonly number[] = []): Change["expect"] =>
  ({ status }, operation) => {
    must(status >= 300, "accepted_invalid_request", `the request was answered ${status}; the contract has no such request`);
    oneOf(status, [...refusals(operation, place), ...alsoHttp], "wrong_status", "the answer");
  };
const isUnauthorized: Change["expect"] = ({ status }) => {
  must(status >= 300, "ignored_authentication", `the request was answered ${status}; without a valid key it has to be 401`);
  oneOf(status, [401], "wrong_status", "the answer");
};
const isTaken: Change["expect"] = ({ status }) => must(status < 300, "wrong_status", `the request was answered ${status}; by the contract it is valid`);
const isDocumented: Change["expect"] = ({ status }, operation) =>
  must(operation.responses.has(status) && status < 500 && status !== 401, "wrong_status", `the request was answered ${status}; by the contract it is valid`);

/** What is wrong before anything of the request is looked at. */
function doorChanges({ method, body, definition }: SpecOperation): readonly Change[] {
  const change = (id: string, words: string, expect: Change["expect"], twist: Twist): Change => ({ id, words, expect, apply: (input) => ({ input, twist }) });
  const isOpen = Array.isArray(definition.security) && definition.security.length === 0;
  const gone: Change["expect"] = ({ status }) =>
    must(
      status >= 400 && status < 500,
      status < 300 ? "accepted_invalid_request" : "wrong_status",
      `the method PUT was answered ${status}; it has to be refused`,
    );
  return [
    ...(isOpen
      ? []
      : [
          change("no-key", "without a key is answered 401", isUnauthorized, { apiKey: null }),
          change("wrong-key", "with a wrong key is answered 401", isUnauthorized, { apiKey: "wrong_key_of_the_contract_run" }),
        ]),
    ...(method === "PUT" ? [] : [change("other-method", "by another method is refused", gone, { method: "PUT" })]),
    ...(body
      ? [
          change("text-plain", "as text/plain is refused", isRefused("body", [415]), { contentType: "text/plain" }),
          change("form", "as a form is refused", isRefused("body", [415]), { contentType: "application/x-www-form-urlencoded" }),
          change("no-type", "without a content type is refused", isRefused("body", [415]), { contentType: null }),
          change("cut-off", "with a body that is cut off is refused", isRefused("body"), { text: '{"amount":' }),
          body.required
            ? change("no-body", "with an empty body is refused", isRefused("body"), { text: "" })
            : { ...change("no-body", "with an empty body gets a documented answer", isDocumented, { text: "" }), isWellFormed: true },
          change("list", "with a list as its body is refused", isRefused("body"), { text: "[]" }),
          change("oversized", "with a megabyte of an unknown field is refused", isRefused("body", [413]), { text: oversized }),
        ]
      : []),
  ];
}
const oversized = JSON.stringify({ padding: "x".repeat(1024 * 1024) });

function parameterChanges(spec: Spec, operation: SpecOperation): readonly Change[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required } = parameter;
    const put = (value: Json | undefined) => (input: Input) => ({ input: { ...input, [place]: { ...input[place], [name]: value } } });
    const without = { apply: put(undefined), isWellFormed: !required };
    const missing: readonly Change[] =
      place === "path"
        ? []
        : required
          ? [{ ...without, id: `${name}-missing`, words: `without ${name} is refused`, expect: isRefused(place) }]
          : [{ ...without, id: `${name}-left-out`, words: `without ${name} is well formed`, fits: true, expect: isDocumented, isSilent: true }];
    const probes = probesOf(spec, parameter.schema, undefined, [name]).flatMap((probe) => spelled(spec, parameter, probe));
    return [
      ...missing,
      ...probes.map(({ id, words, value, fits, isSilent }) => ({
        id,
        isSilent,
        isWellFormed: fits,
        words: fits ? `${words} gets a documented answer` : `${words} is refused`,
        fits,
        apply: put(value),
        expect: fits ? isDocumented : isRefused(place),
      })),
    ];
  });
}

/** Everything in an address is text, and an empty segment is another address. */
function spelled(spec: Spec, { schema, in: place }: SpecParameter, probe: Probe): readonly Probe[] {
  const { type } = spec.resolve(schema).value;
  if (probe.value === null || (type === "string" && probe.id.endsWith("-wrong-type"))) return [];
  if (probe.value === "" && place === "path") return [];
  if (probe.id.endsWith("-wrong-type")) return [{ ...probe, value: "many", words: probe.words.replace("a text", "a word") }];
  return [probe];
}

function bodyChanges(spec: Spec, { body, id }: SpecOperation): readonly Change[] {
  const content = body?.content.get("application/json");
  if (!content?.schema) return [];
  const examples = content.examples.map(({ value }) => value);
  const richest = [...examples].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  const probes = new Map(probesOf(spec, content.schema, richest).map((probe) => [probe.id, probe]));
  return [...probes.values()].map((probe): Change => {
    const borrowed = (given: Json | undefined) => !reaches(given, probe.path);
    const apply = (input: Input) => {
      const given = input.body as Json | undefined;
      const [first = ""] = probe.path;
      const lender = examples.find((example) => reaches(example, probe.path));
      const base = borrowed(given) ? changed(given, [first], (lender as Readonly<Record<string, Json>> | undefined)?.[first]) : given;
      const branched = probe.inside ? changed(base, probe.inside.path, probe.inside.value) : base;
      return { input: { ...input, body: changed(branched, probe.path, probe.value) } };
    };
    // What is lent from an example may be of another payment: that it is valid does not mean that it succeeds.
    const isOwn = probe.neutral && !names.test(probe.path.at(-1) ?? "") && probe.path.length <= 1 + (id === "createRefund" ? depthOfOrder(examples) : 0);
    const words = probe.fits ? (isOwn ? "is taken" : "gets a documented answer") : "is refused";
    return {
      id: probe.id,
      words: `${probe.words} ${words}`,
      fits: probe.fits,
      isWellFormed: probe.fits,
      isSilent: probe.isSilent,
      apply,
      expect: probe.fits ? (isOwn ? isTaken : isDocumented) : isRefused("body"),
    };
  });
}

/** Fields that name something: one of any length can be well formed and name nothing. */
const names = /payment|id$/i;

/** How deep the envelope of a create request is: PayMongo's `data.attributes`. */
const depthOfOrder = (examples: readonly Json[]): number => (examples.some((example) => reaches(example, ["data", "attributes", "x"])) ? 2 : 0);
