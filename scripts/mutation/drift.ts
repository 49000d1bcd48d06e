import type { Spec } from "../../src/contract/spec.ts";
import { isObject, valueAt } from "../../src/contract/spec-json.ts";
import { operationsOf } from "../../src/contract/spec-operations.ts";
import { type Breach, walk } from "../../src/contract/walk.ts";
import type { JsonObject } from "../generate/document.ts";
import type { Recording } from "./recording.ts";

/** Walks a contract in closed mode over real exchanges. */
export interface DriftWatch {
  /** Which real answer speaks against the contract, `null` where none does. */
  notice(document: JsonObject): string | null;
  /** Which of its own examples speaks against it, as `npm run lint` would say. */
  contradiction(document: JsonObject): string | null;
}

/** Exchanges that the original contract itself finds fault with say nothing about a mutant. */
export function watchDrift(provider: string, original: JsonObject, { exchanges, played }: Pick<Recording, "exchanges" | "played">): DriftWatch {
  const spec = specOf(provider, original);
  const sound = [...played, ...exchanges].filter((exchange) => walk(spec, exchange).findings.length === 0);
  const taken = new Set(played.filter((exchange) => walk(spec, exchange).request.length === 0));
  return {
    notice(document) {
      const mutant = specOf(provider, document);
      for (const exchange of sound) {
        const { findings, request } = walk(mutant, exchange);
        const [first] = taken.has(exchange) ? [...findings, ...request] : findings;
        if (first) return first.message;
      }
      return null;
    },
    contradiction: (document) => contradictions(specOf(provider, document)).next().value ?? null,
  };
}

/** Examples with a field, a value or an absence that the schemas beside them do not have; words that an open list does not name are none. */
function* contradictions(spec: Spec): Generator<string, undefined> {
  const isOwn = ({ mode, defect }: Breach) => mode === "tolerant" || defect === "undocumented_field";
  for (const { id, method, path, body, responses } of spec.operations) {
    const request = { method, url: `http://localhost${path}`, headers: { "content-type": "application/json" }, body: null };
    const blank = { operation: id, request, response: null, failure: null, durationMs: 0 };
    for (const { examples } of body?.content.values() ?? []) {
      for (const { name, value } of examples) {
        const { request: breaches } = walk(spec, { ...blank, request: { ...request, body: JSON.stringify(value) } });
        const first = breaches.find((breach) => isOwn(breach) && breach.instance?.startsWith("/body"));
        if (first) yield `the example ${name} of ${id}: ${first.message}`;
      }
    }
    for (const { status, content } of responses.values()) {
      for (const { media, examples } of content.values()) {
        if (!media.includes("json")) continue;
        for (const { name, value } of examples) {
          const { findings } = walk(spec, { ...blank, response: { status, headers: { "content-type": media }, body: JSON.stringify(value) } });
          const first = findings.find((breach) => isOwn(breach) && breach.instance !== null);
          if (first) yield `the example ${name} of ${id} ${status}: ${first.message}`;
        }
      }
    }
  }
  return undefined;
}

/** A contract without lines: drift is told by its words here. */
function specOf(provider: string, document: JsonObject): Spec {
  const resolve: Spec["resolve"] = (part) => {
    const { $ref } = part.value;
    if (typeof $ref !== "string") return part;
    const value = valueAt(document, $ref.slice(1));
    return resolve({ value: isObject(value) ? value : {}, pointer: $ref.slice(1) });
  };
  return {
    provider,
    file: `specs/${provider}.yaml`,
    title: provider,
    version: "0",
    document,
    operations: operationsOf(document, resolve),
    place: () => null,
    resolve,
  };
}
