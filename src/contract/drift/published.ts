import { readFileSync } from "node:fs";
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import { ConfigurationError } from "../../runtime/errors.ts";
import type { Place } from "../model.ts";
import { isObject, type Json, type JsonObject, textAt } from "../spec/json.ts";
import { placesOf } from "../spec/places.ts";

/** An OpenAPI document as a provider publishes it: 3.0 or 3.1, YAML or JSON. */
export interface Published {
  /** The file or the address, as given. */
  readonly file: string;
  /** `3.0` or `3.1` */
  readonly version: "3.0" | "3.1";
  readonly document: JsonObject;
  readonly place: (pointer: string) => Place | null;
}

/** Larger documents are refused rather than read for minutes. */
const maxBytes = 50 * 1024 * 1024;

/**
 * Reads a published document from a file or an address.
 *
 * @example
 * const published = await loadPublished("https://example.com/openapi.json", fetch);
 */
export async function loadPublished(against: string, fetch: typeof globalThis.fetch, signal?: AbortSignal): Promise<Published> {
  if (!/^https?:\/\//i.test(against)) return readPublished(textOfFile(against), against);
  const answer = await fetch(against, signal ? { signal } : {}).catch((cause: unknown) => {
    throw new ConfigurationError(`${against} could not be reached: check the address, or save the document and give the file`, { cause });
  });
  if (!answer.ok) throw new ConfigurationError(`${against} answered ${answer.status}: give the address of the OpenAPI document itself`);
  return readPublished(await answer.text(), against);
}

function textOfFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ConfigurationError(`${file} can't be read: give an OpenAPI file or its address`, { cause });
  }
}

/** Reads a published document from its text; what can't be read is an error that names the file and the line. */
export function readPublished(text: string, file: string): Published {
  const refuse = (line: number, problem: string, remedy: string): never => {
    throw new ConfigurationError(`${file}:${line}: ${problem}: ${remedy}`);
  };
  if (text.length > maxBytes) refuse(1, `the document has ${text.length} characters`, `give one of at most ${maxBytes}`);
  if (/^\s*<(!doctype|html)/i.test(text)) refuse(1, "this is a web page", "give the address of the OpenAPI document itself, often /openapi.json");
  const lines = new LineCounter();
  const { yaml, document } = parse();
  if (!isObject(document)) return refuse(1, "the document is not an object", "give an OpenAPI 3.0 or 3.1 document");
  const place = placesOf(file, yaml, lines);
  const lineOf = (pointer: string) => place(pointer)?.line ?? 1;
  if (document.swagger !== undefined)
    refuse(lineOf("/swagger"), `Swagger ${textAt(document.swagger)} is not read`, "convert the document to OpenAPI 3.0 first");
  const [, version] = /^(3\.[01])(\.|$)/.exec(String(document.openapi)) ?? [];
  if (version !== "3.0" && version !== "3.1") {
    return refuse(lineOf("/openapi"), `openapi is ${JSON.stringify(document.openapi ?? null)}`, "give an OpenAPI 3.0 or 3.1 document");
  }
  if (!isObject(document.paths)) refuse(lineOf("/paths"), "the document has no paths", "give the one that describes the endpoints");
  return { file, version, document, place };

  function parse(): { yaml: Document; document: Json } {
    try {
      const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: false, merge: true });
      const [broken] = yaml.errors;
      if (broken)
        refuse(lines.linePos(broken.pos[0]).line, `not valid YAML or JSON: ${broken.message.split("\n")[0]}`, "give the document as the provider publishes it");
      const document: Json = isMap(yaml.contents) ? (yaml.toJS() as Json) : null;
      return { yaml, document };
    } catch (failure) {
      if (failure instanceof ConfigurationError) throw failure;
      const why = failure instanceof RangeError ? "the document nests too deeply" : String(failure).split("\n")[0];
      throw new ConfigurationError(`${file}:1: ${why}: give the document as the provider publishes it`, { cause: failure });
    }
  }
}
