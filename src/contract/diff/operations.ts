import { below, type Json, objectAt } from "../spec/json.ts";
import type { Spec, SpecContent, SpecOperation, SpecParameter, SpecResponse } from "../spec/spec.ts";
import type { ChangeKind, Finding } from "./change.ts";
import { schemaChanges, type Use } from "./schema.ts";

/** What changed in the requests and the answers of one operation. */
export const operationChanges = (before: Spec, older: SpecOperation, after: Spec, newer: SpecOperation): Finding[] => [
  ...addressChanges(older, newer),
  ...parameterChanges(before, older, after, newer),
  ...bodyChanges(before, older, after, newer),
  ...statusChanges(before, older, after, newer),
];

function addressChanges(older: SpecOperation, newer: SpecOperation): Finding[] {
  const at = noteAt(newer.id);
  return [
    ...(older.method === newer.method
      ? []
      : [at("method", true, newer.pointer, older.method, newer.method, `it is a ${newer.method}, before a ${older.method}`)]),
    ...(older.path === newer.path ? [] : [at("path", true, newer.pointer, older.path, newer.path, `it stands at ${newer.path}, before at ${older.path}`)]),
  ];
}

function parameterChanges(before: Spec, older: SpecOperation, after: Spec, newer: SpecOperation): Finding[] {
  const at = noteAt(newer.id);
  const [olds, news] = [byName(older), byName(newer)];
  const gone = [...olds].flatMap(([name, parameter]) =>
    news.has(name)
      ? []
      : [
          {
            ...at("parameter", true, parameter.pointer, name, null, `the parameter ${name} is gone: sending it has no effect or is refused`),
            side: "before" as const,
          },
        ],
  );
  const changed = [...news].flatMap(([name, parameter]) => {
    const earlier = olds.get(name);
    if (!earlier) {
      const words = parameter.required ? `the parameter ${name} has to be sent` : `the parameter ${name} may be sent`;
      return [at("parameter", parameter.required, parameter.pointer, null, name, words)];
    }
    const use: Use = { operation: newer.id, where: `the parameter ${name}`, direction: "request" };
    const words = parameter.required ? `the parameter ${name} has to be sent now` : `the parameter ${name} may be left out now`;
    const turned =
      earlier.required === parameter.required ? [] : [at("parameter", parameter.required, parameter.pointer, earlier.required, parameter.required, words)];
    return [...turned, ...schemaChanges(before, earlier.schema, after, parameter.schema, use)];
  });
  return [...gone, ...changed];
}

/** Names of headers ignore case. */
const byName = ({ parameters }: SpecOperation): Map<string, SpecParameter> =>
  new Map(parameters.map((parameter) => [`${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name} (${parameter.in})`, parameter]));

function bodyChanges(before: Spec, older: SpecOperation, after: Spec, newer: SpecOperation): Finding[] {
  const at = noteAt(newer.id);
  const use: Use = { operation: newer.id, where: "the request", direction: "request" };
  if (!older.body || !newer.body) {
    if (!older.body && !newer.body) return [];
    const isNew = newer.body !== null;
    const words = !isNew ? "it takes no body any more" : newer.body.required ? "it needs a body" : "it takes a body";
    return [at("body", !isNew || newer.body.required, below(newer.pointer, "requestBody"), !isNew, isNew, words)];
  }
  const words = newer.body.required ? "the body has to be sent" : "the body may be left out";
  const turned =
    older.body.required === newer.body.required ? [] : [at("body", newer.body.required, newer.body.pointer, older.body.required, newer.body.required, words)];
  return [...turned, ...contentChanges(before, older.body.content, after, newer.body.content, use, newer.body.pointer)];
}

function statusChanges(before: Spec, older: SpecOperation, after: Spec, newer: SpecOperation): Finding[] {
  const at = noteAt(newer.id);
  const gone = [...older.responses.values()].flatMap(({ status, pointer }): Finding[] => {
    if (newer.responses.has(status)) return [];
    const sense = isError(status)
      ? "should it come nevertheless, what became of a write is unknown"
      : "should it come nevertheless, it is no documented success";
    return [{ ...at(kindOf(status), !isError(status), pointer, status, null, `the answer ${status} is no longer documented; ${sense}`), side: "before" }];
  });
  const rest = [...newer.responses.values()].flatMap((response) => {
    const earlier = older.responses.get(response.status);
    const words = `it can answer ${response.status} (${response.description.split(/[.:\n]/)[0]}), which callers do not tell apart yet`;
    if (!earlier) return [at(kindOf(response.status), true, response.pointer, null, response.status, words)];
    return responseChanges({ spec: before, operation: older, response: earlier }, { spec: after, operation: newer, response });
  });
  return [...gone, ...rest];
}

const isError = (status: number): boolean => status >= 400;
const kindOf = (status: number): ChangeKind => (isError(status) ? "error" : "status");

interface Answer {
  readonly spec: Spec;
  readonly operation: SpecOperation;
  readonly response: SpecResponse;
}

function responseChanges(
  { spec: before, operation: olderOperation, response: older }: Answer,
  { spec: after, operation: newerOperation, response: newer }: Answer,
): Finding[] {
  const { id } = newerOperation;
  const at = noteAt(id);
  const use: Use = { operation: id, where: `the answer ${newer.status}`, direction: "response" };
  const marks = [isNotExecuted(before, olderOperation, older), isNotExecuted(after, newerOperation, newer)];
  const findings: Finding[] = [];
  if (marks[0] !== marks[1]) {
    const words = marks[1]
      ? `with ${newer.status} the provider says that it executed nothing: the request may be repeated`
      : `${newer.status} no longer says that nothing was executed: what became of the write is unknown`;
    findings.push(at("not_executed", !marks[1], newer.pointer, marks[0] === true, marks[1] === true, words));
  }
  if (older.mayBeEmpty !== newer.mayBeEmpty) {
    const words = newer.mayBeEmpty ? `${newer.status} may come without a body` : `${newer.status} always has its body`;
    findings.push(at("empty_body", newer.mayBeEmpty, newer.pointer, older.mayBeEmpty, newer.mayBeEmpty, words));
  }
  return [...findings, ...headerChanges(before, older, after, newer, use), ...contentChanges(before, older.content, after, newer.content, use, newer.pointer)];
}

const isNotExecuted = (spec: Spec, { definition }: SpecOperation, { status, pointer }: SpecResponse): boolean =>
  spec.resolve({ value: objectAt(objectAt(definition.responses)[String(status)]), pointer }).value["x-not-executed"] === true;

function headerChanges(before: Spec, older: SpecResponse, after: Spec, newer: SpecResponse, use: Use): Finding[] {
  const at = noteAt(use.operation);
  const gone = [...older.headers].flatMap(([key, { name, pointer }]): Finding[] =>
    newer.headers.has(key) ? [] : [{ ...at("header", true, pointer, name, null, `the header ${name} of ${use.where} is gone`), side: "before" }],
  );
  const rest = [...newer.headers].flatMap(([key, header]) => {
    const earlier = older.headers.get(key);
    if (!earlier) return [at("header", false, header.pointer, null, header.name, `the header ${header.name} of ${use.where} is new`)];
    const words = `the header ${header.name} of ${use.where} ${header.required ? "always comes" : "may be missing"}`;
    const turned = earlier.required === header.required ? [] : [at("header", !header.required, header.pointer, earlier.required, header.required, words)];
    return [...turned, ...schemaChanges(before, earlier.schema, after, header.schema, { ...use, where: `the header ${header.name} of ${use.where}` })];
  });
  return [...gone, ...rest];
}

type Contents = ReadonlyMap<string, SpecContent>;

function contentChanges(before: Spec, older: Contents, after: Spec, newer: Contents, use: Use, pointer: string): Finding[] {
  const [was, is] = [older, newer].map((contents) => [...contents.keys()].sort().join(", ") || "no body");
  const media = was === is ? [] : [noteAt(use.operation)("media_type", true, pointer, was ?? null, is ?? null, `${use.where} is ${is}, before ${was}`)];
  // Where only the name of the type changed, the bodies are compared all the same.
  const pairs = [...newer.values()].flatMap((content, index) => {
    const earlier = older.get(content.media) ?? [...older.values()][index];
    return earlier?.schema && content.schema ? schemaChanges(before, earlier.schema, after, content.schema, use) : [];
  });
  return [...media, ...pairs];
}

const noteAt =
  (operation: string) =>
  (kind: ChangeKind, breaking: boolean, pointer: string, before: Json, after: Json, words: string): Finding => ({
    kind,
    breaking,
    operation,
    pointer,
    side: "after",
    before,
    after,
    meaning: `${operation}: ${words}.`,
  });
