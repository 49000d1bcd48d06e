import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Document, LineCounter, parseDocument, visit } from "yaml";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
export type Path = readonly (string | number)[];

/** A contract as read, with the way back to its lines. */
export interface Source {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly root: JsonObject;
  readonly lineOf: (path: Path) => number;
}

/** What the generator does not support, or what contradicts the rules of the contracts. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(source: Pick<Source, "file" | "lineOf">, path: Path, problem: string, remedy: string) {
    super(`${source.file}:${source.lineOf(path)} at ${pointer(path)}: ${problem}. ${remedy}.`);
  }
}

export function readSource(file: string, text = readFileSync(file, "utf8"), shown = `specs/${basename(file)}`): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) throw new Error(`${shown}:${lines.linePos(broken.pos[0]).line}: not valid YAML: ${broken.message.split("\n")[0]}.`);
  const root = saidBy(document, (offset) => `${shown}:${lines.linePos(offset).line}`);
  const lineOf = (path: Path) => lineOfNode(document, lines, path);
  const source = { name: basename(file, ".yaml"), file: shown, text, lineOf };
  if (!isObject(root)) throw new Refusal(source, [], "the document is not an object", "Start with openapi: 3.1.0");
  return { ...source, root };
}

/** What the document says; only one that says nothing is searched for the alias that leads nowhere. */
function saidBy(document: Document, placeOf: (offset: number) => string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    visit(document, {
      Alias(_key, alias) {
        if (!alias.resolve(document)) throw new Error(`${placeOf(alias.range?.[0] ?? 0)}: not valid YAML: *${alias.source} has no anchor.`, { cause: error });
      },
    });
    throw error;
  }
}

/** The line of the deepest part of the path that exists. */
function lineOfNode(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    const range = isObject(node) ? (node as { range?: [number] }).range : undefined;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
export const objectAt = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
export const arrayAt = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const pointer = (path: Path) => `#/${path.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;

/** The name in `#/components/<kind>/<name>`. */
export const refName = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);
