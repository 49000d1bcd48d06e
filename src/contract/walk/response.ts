import type { Exchange } from "../model.ts";
import { below } from "../spec/json.ts";
import type { SpecContent, SpecOperation, SpecResponse } from "../spec/spec.ts";
import { isOwnHeader } from "./headers.ts";
import { type Breach, blank, breach, type Notes, type Walker } from "./notes.ts";
import { isJson, mediaOf, parsed, parsedAs } from "./read.ts";
import { walkSchema } from "./schema.ts";

type Response = NonNullable<Exchange["response"]>;

/** Walks the contract over an answer: status, headers, media type and body. Whether the contract has the status. */
export function walkResponse(walker: Walker, operation: SpecOperation, answer: Response, notes: Notes): boolean {
  const { status } = answer;
  const response = operation.responses.get(status);
  if (response === undefined) {
    const message = `${operation.id} answered ${status}; the contract has ${[...operation.responses.keys()].join(", ")}`;
    notes.breaches.push(breach(walker, "undocumented_status", "tolerant", below(operation.pointer, "responses"), null, message));
    return false;
  }
  notes.hits.push({ kind: "operations", operation: operation.id, pointer: operation.pointer, facet: "reached" });
  notes.hits.push({ kind: "statuses", operation: operation.id, pointer: response.pointer, facet: "reached" });
  const headers = new Map(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]));
  walkHeaders(walker, operation, response, headers, notes);
  walkBody(walker, operation, response, answer.body, mediaOf(headers.get("content-type") ?? ""), notes);
  return true;
}

/** The generated validators see bodies only, so that a header is never more than drift. */
function walkHeaders(walker: Walker, { id }: SpecOperation, response: SpecResponse, headers: ReadonlyMap<string, string>, notes: Notes): void {
  const say = (defect: Breach["defect"], pointer: string, message: string) =>
    void notes.breaches.push(breach(walker, defect, "closed", pointer, null, message));
  for (const [key, header] of response.headers) {
    const text = headers.get(key);
    if (text === undefined) {
      if (header.required) say("missing_field", header.pointer, `the header ${header.name} is missing; the contract requires it on ${id} ${response.status}`);
      continue;
    }
    const found = blank();
    walkSchema(
      walker,
      header.schema,
      parsedAs(text, walker.spec.resolve(header.schema).value.type),
      { instance: below("/header", header.name), hidden: false },
      found,
    );
    for (const { defect, pointer, message } of found.breaches) say(defect, pointer ?? header.pointer, message);
    notes.hits.push(...found.hits);
  }
  for (const key of headers.keys()) {
    if (!response.headers.has(key) && isOwnHeader(key)) {
      say("undocumented_header", response.pointer, `the header ${key} is not in the contract of ${id} ${response.status}`);
    }
  }
}

function walkBody(walker: Walker, { id }: SpecOperation, response: SpecResponse, text: string, media: string, notes: Notes): void {
  const { status, pointer } = response;
  const say = (defect: Breach["defect"], mode: Breach["mode"], message: string) => void notes.breaches.push(breach(walker, defect, mode, pointer, "", message));
  if (response.content.size === 0) {
    if (text !== "") say("undocumented_field", "closed", `${id} ${status} came with a body; the contract has none`);
    return;
  }
  const documented = [...response.content.keys()].join(", ");
  if (text === "") {
    if (!response.mayBeEmpty) say("missing_field", "tolerant", `${id} ${status} came without a body; the contract says ${documented}`);
    return;
  }
  const content = contentFor(response, media);
  if (content === undefined || content.media !== media) {
    say("wrong_media_type", content ? "closed" : "tolerant", `${id} ${status} came as ${media || "no content type"}; the contract says ${documented}`);
  } else notes.hits.push({ kind: "mediaTypes", operation: id, pointer: content.pointer, facet: "reached" });
  if (!content?.schema || walker.spec.resolve(content.schema).value.format === "binary") return;
  const value = isJson(content.media) ? parsed(text) : text;
  if (value === undefined) return say("wrong_type", "tolerant", `the body of ${id} ${status} is not JSON`);
  walkSchema(walker, content.schema, value, { instance: "", hidden: false }, notes);
}

/** As the client reads it: the same type, any JSON for JSON, or what has no type at all. */
function contentFor({ content }: SpecResponse, media: string): SpecContent | undefined {
  const all = [...content.values()];
  return content.get(media) ?? all.find((each) => media === "" || (isJson(each.media) && isJson(media)));
}
