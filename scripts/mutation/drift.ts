import type { Exchange } from "../../src/contract/model.ts";
import type { Spec } from "../../src/contract/spec.ts";
import { type Breach, walk } from "../../src/contract/walk.ts";
import type { JsonObject } from "../generate/document.ts";
import { concerns, specOf, type Visited } from "./contract.ts";
import type { Mutant } from "./mutants.ts";
import { schemaOperators } from "./operators-schema.ts";
import type { Recording } from "./recording.ts";

/** Walks a contract in closed mode over real exchanges. */
export interface DriftWatch {
  /** Which real answer speaks against the contract, `null` where none does. */
  notice(document: JsonObject, mutant: Mutant): string | null;
  /** Which of its own examples speaks against it, as `npm run lint` would say. */
  contradiction(document: JsonObject): string | null;
}

interface Sound {
  readonly exchange: Exchange;
  /** The provider says that it takes the request too. */
  readonly isTaken: boolean;
  readonly visited: Visited;
}

/** Exchanges that the original contract itself finds fault with say nothing about a mutant. */
export function watchDrift(provider: string, original: JsonObject, { exchanges, played }: Pick<Recording, "exchanges" | "played">): DriftWatch {
  let visited = new Set<string>();
  const spec = specOf(provider, original, (pointer) => visited.add(pointer));
  const examples = new Set(played);
  const sound = [...played, ...exchanges].flatMap((exchange): readonly Sound[] => {
    visited = new Set();
    const { findings, request } = walk(spec, exchange);
    return findings.length > 0 ? [] : [{ exchange, isTaken: examples.has(exchange) && request.length === 0, visited }];
  });
  return {
    notice(document, { operator, pointer }) {
      const contract = specOf(provider, document);
      // A changed schema concerns only what was held against it; what else changes may concern any exchange.
      const concerned = Object.hasOwn(schemaOperators, operator) ? sound.filter((each) => concerns(each.visited, pointer)) : sound;
      for (const { exchange, isTaken } of concerned) {
        const { findings, request } = walk(contract, exchange);
        const [first] = isTaken ? [...findings, ...request] : findings;
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
