import type { ExampleAnswer } from "../../sandbox/index.ts";
import { keyOf, universeOf } from "../coverage/universe.ts";
import type { Exchange } from "../model.ts";
import type { SpecOperation } from "../spec/spec.ts";
import { walk } from "../walk/walk.ts";
import { Broken, type Case, finding } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { validInput } from "./input.ts";
import type { Stage } from "./stage.ts";

/** Where the provider's own contract ends, held against ours: what ours has in an answer and the provider's has not is named. */
export const providerLimitCases: Chapter = (_subject, spec) => [
  {
    id: "provider-shows",
    name: "Every status, field, word, absence and null that our contract has in an answer, the provider's own contract has too",
    group: "examples",
    operation: null,
    run: answersAreShown,
  },
  ...spec.operations.map(
    (operation): Case => ({
      id: `${operation.id}/provider-never`,
      name: `No answer to ${operation.id} that the provider's own contract excludes is one of ours`,
      group: "examples",
      operation: operation.id,
      spoils: true,
      run: (stage) => excludedIsExcluded(stage, operation),
    }),
  ),
];

/** Findings of one case: more say the same. */
const shownAtMost = 20;
type Shown = Pick<ExampleAnswer, "status" | "headers" | "body">;

/** An answer as it stands in a contract, to any request of its operation. */
const toAny = ({ id, method, path }: SpecOperation, { status, headers, body }: Shown): Exchange => ({
  operation: id,
  request: { method, url: `http://localhost${path}`, headers: {}, body: null },
  response: { status, headers, body: body ?? "" },
  failure: null,
  durationMs: 0,
});

async function answersAreShown(stage: Stage): Promise<void> {
  const { spec } = stage;
  const { answers } = await stage.hand("examples").examples();
  const hits = answers.flatMap((answer) => {
    const operation = spec.operations.find(({ id }) => id === answer.operation);
    return operation ? walk(spec, toAny(operation, answer)).hits : [];
  });
  const shown = new Set(hits.map(keyOf));
  const own = [...universeOf(spec, "answers")].flatMap(([key, { name, pointer }]) => (shown.has(key) ? [] : [{ name, pointer }]));
  const empty = spec.operations.flatMap(({ id, responses }) =>
    [...responses.values()].flatMap(({ status, mayBeEmpty, pointer }) => {
      const isShown = answers.some((answer) => answer.operation === id && answer.status === status && answer.body === null);
      return mayBeEmpty && !isShown ? [{ name: `an empty ${status} of ${id}`, pointer }] : [];
    }),
  );
  const findings = [...own, ...empty].slice(0, shownAtMost).map(({ name, pointer }) => ({
    ...finding("wrong_value", `our contract has ${name}; the provider's own contract never answers so`),
    pointer,
    place: spec.place(pointer),
  }));
  if (findings.length > 0) throw new Broken(findings);
}

/** The walk finds fault with it, and so does the client where it looks: it reads bodies, not headers. */
async function excludedIsExcluded(stage: Stage, operation: SpecOperation): Promise<void> {
  const { never, answers } = await stage.hand("examples").examples();
  const isOwn = (answer: { readonly operation: string }) => answer.operation === operation.id;
  const allowed = [...never.filter(isOwn), ...answers.filter((answer) => isOwn(answer) && answer.isOpen)].filter(
    (answer) => walk(stage.spec, toAny(operation, answer)).findings.length === 0,
  );
  const findings = allowed.map(({ status, name, body, headers }) =>
    finding("wrong_value", `the provider's contract has no such ${status} of ${operation.id} (${name}): ${body ?? JSON.stringify(headers)}; ours allows it`),
  );
  const input = await validInput(stage, stage.operation(operation.id), await stage.pay({ ...stage.subject.wishes?.[operation.id] }));
  for (const answer of never.filter((each) => isOwn(each) && each.isBody)) {
    const fetch = stage.recorder.canned(() => new Response(answer.body, { status: answer.status, headers: answer.headers }));
    const read = await stage.client({ fetch, retries: 0 })[operation.id]?.(input);
    if (read?.status === answer.status && read.issues.length === 0)
      findings.push(
        finding("library", `the ${answer.status} ${answer.name} of ${operation.id} was read without an issue; the provider's contract excludes it`),
      );
  }
  if (findings.length > 0) throw new Broken(findings.slice(0, shownAtMost));
}
