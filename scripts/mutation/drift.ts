import { keyOf, universeOf } from "../../src/contract/coverage/universe.ts";
import type { Exchange } from "../../src/contract/model.ts";
import type { Spec } from "../../src/contract/spec/spec.ts";
import { type Breach, type Walk, walk } from "../../src/contract/walk/walk.ts";
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

/** What is walked, and what of the contract the walk looks at. */
interface Walked {
  readonly exchange: Exchange;
  readonly visited: Visited;
}

/** Exchanges that the original contract itself finds fault with say nothing about a mutant, but for those that it is there to find fault with. */
export function watchDrift(provider: string, original: JsonObject, { exchanges, played, answers, never }: Recording): DriftWatch {
  let visited = new Set<string>();
  const spec = specOf(provider, original, (pointer) => visited.add(pointer));
  const walked = (exchange: Exchange): Walked & Walk => {
    visited = new Set();
    return { exchange, ...walk(spec, exchange), visited };
  };
  const sound = [...played, ...exchanges].map(walked).filter(({ findings }) => findings.length === 0);
  /** The provider says that it takes their requests too. */
  const taken = new Set(played.filter((exchange) => walk(spec, exchange).request.length === 0));
  const excluded = [...never, ...answers.filter(({ isOpen }) => isOpen)].map(({ exchange }) => walked(exchange)).filter(({ findings }) => findings.length > 0);
  const shown = answers.map(({ exchange }) => walked(exchange));
  const known = universeOf(spec, "answers");
  const empty = new Set(answers.flatMap(({ exchange: { operation, response } }) => (response?.body === "" ? [`${operation} ${response.status}`] : [])));

  return {
    notice(document, { operator, pointer }) {
      const contract = specOf(provider, document);
      // A changed schema concerns only what was held against it; what else changes may concern any exchange.
      const isSchema = Object.hasOwn(schemaOperators, operator);
      const concerned = <One extends Walked>(all: readonly One[]) => (isSchema ? all.filter((each) => concerns(each.visited, pointer)) : all);
      for (const { exchange } of concerned(sound)) {
        const { findings, request } = walk(contract, exchange);
        const [first] = taken.has(exchange) ? [...findings, ...request] : findings;
        if (first) return first.message;
      }
      for (const { exchange, findings } of concerned(excluded)) {
        if (walk(contract, exchange).findings.length === 0) return `the provider never answers so, and nothing speaks against it: ${findings[0]?.message}`;
      }
      return notShown(contract, concerned(shown));
    },
    contradiction: (document) => contradictions(specOf(provider, document)).next().value ?? null,
  };

  /** What a contract has in an answer and the provider never shows. */
  function notShown(contract: Spec, concerned: readonly Walked[]): string | null {
    const added = [...universeOf(contract, "answers")].filter(([key]) => !known.has(key));
    if (added.length > 0) {
      const hits = new Set(concerned.flatMap(({ exchange }) => walk(contract, exchange).hits.map(keyOf)));
      const never = added.find(([key]) => !hits.has(key))?.[1];
      if (never) return `the provider never answers with ${never.name}`;
    }
    for (const { id, responses } of contract.operations) {
      for (const { status, mayBeEmpty } of responses.values())
        if (mayBeEmpty && !empty.has(`${id} ${status}`)) return `the provider never answers with an empty ${status} of ${id}`;
    }
    return null;
  }
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
