import { redacted } from "../../runtime/redact.ts";
import type { ExampleAnswer, ExampleRequest } from "../../sandbox/index.ts";
import type { Finding } from "../model.ts";
import { type Json, valueAt } from "../spec/json.ts";
import type { SpecOperation } from "../spec/spec.ts";
import { walk } from "../walk/walk.ts";
import { Broken, type Case, finding, must } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { validInput } from "./input.ts";
import { createMask, parsed } from "./record.ts";
import type { Stage } from "./stage.ts";

/** Everything that the provider may answer and takes by its own contract, held against ours: what ours lost or changed is named. */
export const providerExampleCases: Chapter = (_subject, spec) =>
  spec.operations.flatMap((operation): readonly Case[] => {
    const one = (id: string, name: string, run: Case["run"]): Case => ({ id: `${operation.id}/${id}`, name, group: "examples", operation: operation.id, run });
    return [
      one("provider-answers", `Every answer that the provider's own contract has for ${operation.id} is known, to the last field, word and header`, (stage) =>
        answersAreKnown(stage, operation),
      ),
      one("provider-takes", `Every request of ${operation.id} that the provider's own contract takes, ours takes too`, (stage) =>
        requestsAreKnown(stage, operation),
      ),
    ];
  });

async function answersAreKnown(stage: Stage, operation: SpecOperation): Promise<void> {
  const { examples, addFault } = stage.hand("examples", "addFault");
  const answers = (await examples()).answers.filter((answer) => answer.operation === operation.id);
  const payment = await stage.pay({ ...stage.subject.wishes?.[operation.id] });
  const input = await validInput(stage, stage.operation(operation.id), payment);
  const method = stage.client({ retries: 0 })[operation.id];
  if (!method) throw new TypeError(`the client has no ${operation.id}`);
  const mask = createMask(stage.subject, []);
  stage.recorder.muffle();
  const findings: Finding[] = [];
  for (const answer of answers) {
    await addFault({ operation: operation.id, fault: { kind: "example", status: answer.status, name: answer.name } });
    const read = await method(input);
    const exchange = stage.recorder.exchanges.at(-1);
    must(exchange !== undefined, "library", `no request of ${operation.id} left`);
    const told = walk(stage.spec, exchange, { baseUrl: stage.scene.baseUrl }).findings.filter(({ mode }) => mode === "tolerant" || !answer.isOpen);
    const where = `the provider's ${answer.status} ${answer.name} of ${operation.id}`;
    findings.push(
      ...told.map(({ mode: _mode, ...breach }) => ({ ...breach, message: `${where}: ${breach.message}` })),
      ...unknownHeaders(operation, answer).map((name) => finding("undocumented_header", `${where} has the header ${name}, which the contract does not know`)),
    );
    const shown = shownAt(mask.exchange(exchange).response?.body ?? "", answer.personal);
    if (shown.length > 0) findings.push(finding("library", `${where}: a report would print ${shown.join(", ")}, which the provider calls personal`));
    if (told.length === 0 && read.status !== answer.status)
      findings.push(finding("library", `${where} was read as ${read.status}: ${"why" in read ? read.why : ""}`));
    for (const { pointer, message } of read.issues) findings.push(finding("library", `${where}: ${pointer || "the body"} ${message}`, pointer));
    if (findings.length > shownAtMost) break;
  }
  if (findings.length > 0) throw new Broken(findings.slice(0, shownAtMost));
}

/** Where a body that was masked still has a value; a body that was cut off has none. */
function shownAt(body: string, pointers: readonly string[]): readonly string[] {
  const value = parsed(body) as Json | undefined;
  const isShown = (at: Json | undefined) => at !== undefined && at !== null && at !== redacted;
  return value === undefined ? [] : pointers.filter((pointer) => isShown(valueAt(value, pointer)));
}

/** Findings of one case: more say the same. */
const shownAtMost = 20;

/** What the provider's contract documents is no header of a proxy, whatever it is called. */
const unknownHeaders = ({ responses }: SpecOperation, { status, headers }: ExampleAnswer): readonly string[] =>
  Object.keys(headers).filter((name) => name !== "content-type" && !responses.get(status)?.headers.has(name.toLowerCase()));

async function requestsAreKnown(stage: Stage, operation: SpecOperation): Promise<void> {
  const { examples } = stage.hand("examples");
  const requests = (await examples()).requests.filter((request) => request.operation === operation.id);
  const valid = await validInput(stage, stage.operation(operation.id), await stage.pay({ ...stage.subject.wishes?.[operation.id] }));
  const findings: Finding[] = [];
  for (const request of requests) {
    await stage.send(operation.id, merged(valid, request));
    const exchange = stage.recorder.exchanges.at(-1);
    must(exchange !== undefined, "library", `no request of ${operation.id} left`);
    const told = walk(stage.spec, exchange, { baseUrl: stage.scene.baseUrl }).request;
    findings.push(
      ...told.map(({ mode: _mode, ...breach }) => ({ ...breach, message: `the provider takes ${request.name} of ${operation.id}: ${breach.message}` })),
    );
  }
  if (findings.length > 0) throw new Broken(findings.slice(0, shownAtMost));
}

const merged = (valid: Awaited<ReturnType<typeof validInput>>, { path, query, header, body }: ExampleRequest) => ({
  ...valid,
  ...(path ? { path: { ...valid.path, ...path } } : {}),
  ...(query ? { query: { ...valid.query, ...query } } : {}),
  ...(header ? { header: { ...valid.header, ...header } } : {}),
  ...(body === undefined ? {} : { body }),
});
