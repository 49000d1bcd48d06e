import type { Follow, Part } from "../diff/shape.ts";
import { below, isObject, objectAt, textAt } from "../spec/json.ts";
import type { Spec, SpecContent, SpecOperation, SpecParameter, SpecResponse } from "../spec/spec.ts";
import { type Finding, fact } from "./finding.ts";
import type { PublishedOperation } from "./reader.ts";
import { compareContent } from "./schema.ts";

export interface Follows {
  readonly request: Follow;
  readonly response: Follow;
}

/** Where one operation of the contract and its published counterpart part ways. */
export const compareOperation = (spec: Spec, ours: SpecOperation, theirs: PublishedOperation, follow: Follows): Finding[] => [
  ...compareParameters(spec, ours, theirs, follow.request),
  ...compareBody(spec, ours, theirs, follow.request),
  ...compareStatuses(spec, ours, theirs, follow.response),
];

function compareParameters(spec: Spec, ours: SpecOperation, theirs: PublishedOperation, follow: Follow): Finding[] {
  const left = new Set(theirs.parameters.filter(({ value }) => places.includes(textAt(value.in))));
  const pathNames = { ours: namesIn(ours.path), theirs: namesIn(pathOf(theirs.part.pointer)) };
  const found = ours.parameters.flatMap((parameter) => {
    const match = [...left].find(({ value }) => isSame(parameter, textAt(value.in), textAt(value.name), pathNames));
    const subject = `the ${parameter.in} parameter ${parameter.name}`;
    if (!match) return fact(subject, requiredWord(parameter.required), null, parameter.pointer, theirs.part.pointer);
    left.delete(match);
    const required = requiredWord(match.value.required === true || parameter.in === "path");
    const schema = { value: objectAt(match.value.schema), pointer: below(match.pointer, "schema") };
    return [
      ...fact(subject, requiredWord(parameter.required), required, parameter.pointer, match.pointer),
      ...compareContent({ part: parameter.schema, follow: spec.resolve }, { part: schema, follow }, subject),
    ];
  });
  const news = [...left].flatMap(({ value, pointer }) => {
    const isHidden = textAt(value.in) === "header" && standardHeaders.includes(textAt(value.name).toLowerCase());
    return isHidden ? [] : fact(`the ${textAt(value.in)} parameter ${textAt(value.name)}`, null, requiredWord(value.required === true), ours.pointer, pointer);
  });
  return [...found, ...news];
}

const places = ["path", "query", "header"];
/** Told by the security scheme and the media types; OpenAPI says to ignore them here. */
const standardHeaders = ["authorization", "accept", "content-type"];
const requiredWord = (required: boolean): string => (required ? "required" : "optional");
const namesIn = (path: string): readonly string[] => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
const pathOf = (pointer: string): string => (pointer.split("/")[2] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");

interface PathNames {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Parameters of a path are the same by their position, headers whatever their case. */
function isSame(ours: SpecParameter, place: string, name: string, pathNames: PathNames): boolean {
  if (ours.in !== place) return false;
  if (place === "path") return pathNames.ours.indexOf(ours.name) === pathNames.theirs.indexOf(name) && pathNames.theirs.includes(name);
  return place === "header" ? ours.name.toLowerCase() === name.toLowerCase() : ours.name === name;
}

function compareBody(spec: Spec, { body, pointer }: SpecOperation, theirs: PublishedOperation, follow: Follow): Finding[] {
  const given = theirs.part.value.requestBody;
  const there = isObject(given) ? follow({ value: given, pointer: below(theirs.part.pointer, "requestBody") }) : null;
  if (!body || !there) return fact("the request body", body && "there", there && "there", body?.pointer ?? pointer, there?.pointer ?? theirs.part.pointer);
  return [
    ...fact("the request body", requiredWord(body.required), requiredWord(there.value.required === true), body.pointer, there.pointer),
    ...compareContents(spec, body.content, body.pointer, there, follow, "the request"),
  ];
}

function compareStatuses(spec: Spec, ours: SpecOperation, theirs: PublishedOperation, follow: Follow): Finding[] {
  const published = objectAt(theirs.part.value.responses);
  const base = below(theirs.part.pointer, "responses");
  const known = [...ours.responses.values()].flatMap((response) => {
    const key = [String(response.status), `${String(response.status)[0]}XX`, `${String(response.status)[0]}xx`, "default"].find((each) =>
      isObject(published[each]),
    );
    const subject = `the answer ${response.status}`;
    if (key === undefined) return fact(subject, "documented", null, response.pointer, base);
    const there = follow({ value: objectAt(published[key]), pointer: below(base, key) });
    // A range or a default often says no more than that something may come.
    if (key !== String(response.status) && Object.keys(objectAt(there.value.content)).length === 0) return [];
    return [...compareHeaders(response, there, subject), ...compareContents(spec, response.content, response.pointer, there, follow, subject)];
  });
  const news = Object.keys(published).flatMap((status) =>
    /^\d{3}$/.test(status) && !ours.responses.has(Number(status))
      ? fact(`the answer ${status}`, null, "documented", below(ours.pointer, "responses"), below(base, status))
      : [],
  );
  return [...known, ...news];
}

function compareHeaders(ours: SpecResponse, theirs: Part, subject: string): Finding[] {
  return Object.keys(objectAt(theirs.value.headers)).flatMap((name) =>
    ours.headers.has(name.toLowerCase())
      ? []
      : fact(`the header ${name} of ${subject}`, null, "documented", ours.pointer, below(theirs.pointer, "headers", name)),
  );
}

function compareContents(spec: Spec, ours: ReadonlyMap<string, SpecContent>, pointer: string, theirs: Part, follow: Follow, subject: string): Finding[] {
  const contents = objectAt(theirs.value.content);
  const [own] = ours.values();
  const names = Object.keys(contents);
  const media = names.find((name) => own && plain(name) === own.media) ?? names.find((name) => /[/+]json$/.test(plain(name))) ?? names[0];
  const words = `the media type of ${subject}`;
  const told = media === undefined ? null : plain(media);
  // `*/*` and the like name no type.
  const differences = told?.includes("*") ? [] : fact(words, own?.media ?? null, told, own?.pointer ?? pointer, theirs.pointer);
  if (!own?.schema || media === undefined || (own.media.includes("json") !== /json|\*/.test(media) && !media.includes("form"))) return differences;
  const at = below(theirs.pointer, "content", media, "schema");
  const schema = { value: objectAt(objectAt(contents[media]).schema), pointer: at };
  return [...differences, ...compareContent({ part: own.schema, follow: spec.resolve }, { part: schema, follow }, subject)];
}

/** Without `; charset=utf-8`. */
const plain = (media: string): string => (media.split(";")[0] ?? "").trim().toLowerCase();
