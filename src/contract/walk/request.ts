import type { Defect, Exchange } from "../model.ts";
import { below, type Json } from "../spec/json.ts";
import type { OperationMatch, SpecOperation, SpecParameter } from "../spec/spec.ts";
import { breach, type Hit, type Notes, type Walker } from "./notes.ts";
import { isJson, mediaOf, parsed, parsedAs } from "./read.ts";
import { walkSchema } from "./schema.ts";

/** Walks the contract over what was sent: its parameters and its body. Without `path`, the address is not one of the contract's, and its values are unknown. */
export function walkRequest(walker: Walker, operation: SpecOperation, path: OperationMatch["path"] | null, { request }: Exchange, notes: Notes): void {
  const query = new URL(request.url, "http://localhost").searchParams;
  const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    if (parameter.in === "path" && path === null) continue;
    const given = { path: path?.[name], query: query.get(name), header: headers.get(name.toLowerCase()) }[parameter.in];
    walkParameter(walker, parameter, given ?? null, notes);
  }
  const known = new Set(operation.parameters.flatMap((parameter) => (parameter.in === "query" ? [parameter.name] : [])));
  for (const name of new Set(query.keys())) {
    const instance = below("/query", name);
    if (!known.has(name)) {
      const message = `query.${name} is not a parameter of ${operation.id} in the contract`;
      notes.breaches.push(breach(walker, "undocumented_field", "tolerant", below(operation.pointer, "parameters"), instance, message));
    } else if (query.getAll(name).length > 1) {
      const message = `query.${name} is given ${query.getAll(name).length} times; the contract takes it once`;
      notes.breaches.push(breach(walker, "wrong_value", "tolerant", below(operation.pointer, "parameters"), instance, message));
    }
  }
  walkBody(walker, operation, request.body, headers.get("content-type") ?? "", notes);
}

function walkParameter(walker: Walker, parameter: SpecParameter, text: string | null, notes: Notes): void {
  const { name, pointer } = parameter;
  const instance = below("", parameter.in, name);
  const hit = (facet: Hit["facet"]) => void notes.hits.push({ kind: "parameters", operation: walker.operation, pointer, facet });
  if (text !== null) {
    hit("given");
    const { type } = walker.spec.resolve(parameter.schema).value;
    walkSchema(walker, parameter.schema, parsedAs(text, type), { instance, hidden: parameter.sensitive }, notes);
  } else if (!parameter.required) hit("absent");
  else notes.breaches.push(breach(walker, "missing_field", "tolerant", pointer, instance, `${parameter.in}.${name} is missing; the contract requires it`));
}

function walkBody(walker: Walker, { body, id, pointer }: SpecOperation, text: string | null, contentType: string, notes: Notes): void {
  const say = (defect: Defect, at: string, message: string) => void notes.breaches.push(breach(walker, defect, "tolerant", at, "/body", message));
  if (text === null || text === "") {
    if (body?.required) say("missing_field", body.pointer, `the body of ${id} is missing; the contract requires it`);
    return;
  }
  if (body === null) return say("undocumented_field", pointer, `${id} was sent with a body; the contract has none`);
  const media = mediaOf(contentType);
  const content = body.content.get(media);
  if (content === undefined) {
    return say(
      "wrong_media_type",
      below(body.pointer, "content"),
      `${id} was sent as ${media || "no content type"}; the contract takes ${[...body.content.keys()].join(", ")}`,
    );
  }
  notes.hits.push({ kind: "mediaTypes", operation: id, pointer: content.pointer, facet: "reached" });
  const value: Json | undefined = isJson(media) ? parsed(text) : text;
  if (value === undefined) return say("wrong_type", content.pointer, `the body of ${id} is not JSON`);
  if (content.schema) walkSchema(walker, content.schema, value, { instance: "/body", hidden: false }, notes);
}

/** The bounds that an invalid request was beyond, where that alone is wrong with it. */
export function refusedBounds({ breaches, beyond }: Notes): readonly Hit[] {
  const broken = breaches.filter(({ mode }) => mode === "tolerant");
  return new Set(broken.map(({ instance }) => instance)).size === 1 ? beyond : [];
}
