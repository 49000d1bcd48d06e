import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LineCounter, parseDocument } from "yaml";
import { ConfigurationError } from "../../runtime/errors.ts";
import type { Place } from "../model.ts";
import { isObject, type JsonObject, objectAt, textAt, valueAt } from "./json.ts";
import { type Authored, operationsOf, type SpecOperation } from "./operations.ts";
import { placesOf } from "./places.ts";

export type { Json, JsonObject } from "./json.ts";
export type { Authored, SpecBody, SpecContent, SpecExample, SpecHeader, SpecOperation, SpecParameter, SpecResponse } from "./operations.ts";

/** An authored contract, and the way from each part of it back to its line. */
export interface Spec {
  /** `mollie` */
  readonly provider: string;
  /** `specs/mollie.yaml` */
  readonly file: string;
  readonly title: string;
  readonly version: string;
  readonly document: JsonObject;
  readonly operations: readonly SpecOperation[];
  /** The line of a JSON pointer into the document; of the nearest part above it, where it leads nowhere. */
  readonly place: (pointer: string) => Place | null;
  /** Follows `$ref` until a part stands there itself; its pointer leads to that part. */
  readonly resolve: (part: Authored) => Authored;
}

/** The operation that a request is for, and the values in its path. */
export interface OperationMatch {
  readonly operation: SpecOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** How a contract is found. */
export interface LoadOptions {
  /** Where the contracts lie, if not with this package. */
  readonly folder?: string;
}

/**
 * Reads the contract of a provider from `specs/`.
 *
 * @example
 * const spec = loadSpec("mollie");
 * spec.place("/components/schemas/Refund"); // { file: "specs/mollie.yaml", line: 1712, column: 5 }
 */
export function loadSpec(provider: string, { folder = shippedFolder() }: LoadOptions = {}): Spec {
  const file = join(folder, `${provider}.yaml`);
  if (!/^[\w-]+$/.test(provider) || !existsSync(file)) {
    const names = existsSync(folder) ? readdirSync(folder).flatMap((name) => (/^[\w-]+\.yaml$/.test(name) ? [name.slice(0, -".yaml".length)] : [])) : [];
    throw new ConfigurationError(
      `There is no contract ${JSON.stringify(provider)} in ${folder}: ${names.length > 0 ? `give one of ${names.join(", ")}` : "give the folder that holds the contracts"}`,
    );
  }
  return parseSpec(readFileSync(file, "utf8"), file);
}

/** A contract from its text; `file` is its path, which gives the provider's name and the name in reports. */
export function parseSpec(text: string, file: string): Spec {
  const provider = basename(file).replace(/\.(yaml|yml|json)$/, "");
  const shown = `specs/${basename(file)}`;
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: true });
  const [broken] = yaml.errors;
  if (broken) throw new ConfigurationError(`${shown}:${lines.linePos(broken.pos[0]).line}: not valid YAML: ${broken.message.split("\n")[0]}`);
  const document: unknown = yaml.toJS();
  if (!isObject(document)) throw new ConfigurationError(`${shown}: the contract is not an object: start with openapi: 3.1.0`);
  const resolve = resolverOf(document, shown);
  const { title, version } = objectAt(document.info);
  return {
    provider,
    file: shown,
    title: textAt(title),
    version: textAt(version),
    document,
    operations: operationsOf(document, resolve),
    place: placesOf(shown, yaml, lines),
    resolve,
  };
}

/**
 * The operation that answers a method and an address: by its path, or by what of it stands behind `baseUrl`.
 * Of several that fit, the one with the fewest parameters. `null` where the contract has none.
 *
 * @example
 * matchOperation(spec, "GET", "https://api.mollie.com/v2/payments/tr_1/refunds")?.operation.id; // "listRefunds"
 */
export function matchOperation(spec: Spec, method: string, url: string, baseUrl?: string): OperationMatch | null {
  const base = baseUrl === undefined ? "" : pathOf(baseUrl).replace(/\/$/, "");
  const full = pathOf(url);
  if (!full.startsWith(base)) return null;
  const given = full.slice(base.length).split("/");
  const matches = spec.operations.flatMap((operation) => {
    if (operation.method !== method.toUpperCase()) return [];
    const path = pathValues(operation.path.split("/"), given);
    return path === null ? [] : [{ operation, path }];
  });
  return matches.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length)[0] ?? null;
}

/** The values of a template's parameters, `null` where the path is another. */
function pathValues(template: readonly string[], given: readonly string[]): Readonly<Record<string, string>> | null {
  if (template.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const text = given[index] ?? "";
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== text : text === "") return null;
    if (name !== undefined) values[name] = decoded(text);
  }
  return values;
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : (url.split(/[?#]/)[0] ?? ""));

/** A segment as its sender meant it; one that is encoded wrongly as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function resolverOf(document: JsonObject, file: string): Spec["resolve"] {
  const known = new Map<string, Authored>();
  return (part) => {
    const { $ref } = part.value;
    if (typeof $ref !== "string") return part;
    const target = known.get($ref) ?? follow(part, $ref);
    known.set($ref, target);
    return target;
  };

  function follow({ pointer }: Authored, $ref: string, seen: readonly string[] = []): Authored {
    const value = $ref.startsWith("#/") ? valueAt(document, $ref.slice(1)) : undefined;
    if (!isObject(value))
      throw new ConfigurationError(`${file}: the reference ${$ref} at ${pointer} leads nowhere: write #/components/… and a name that stands there`);
    if (seen.includes($ref))
      throw new ConfigurationError(`${file}: the reference ${$ref} at ${pointer} leads back to itself: let one of the parts say what it is`);
    const target = { value, pointer: $ref.slice(1) };
    return typeof value.$ref === "string" ? follow(target, value.$ref, [...seen, $ref]) : target;
  }
}

/** `specs/` beside `src/`, and beside `dist/` once built: how far up depends on the module that this stands in. */
function shippedFolder(): string {
  const folders = ["../../specs", "../../../specs"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return folders.find((folder) => existsSync(folder)) ?? folders.join(" or ");
}
