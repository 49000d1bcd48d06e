import type { Exchange } from "../model.ts";
import { matchOperation, type Spec } from "../spec/spec.ts";
import { type Breach, blank, type Hit, type Notes } from "./notes.ts";
import { refusedBounds, walkRequest } from "./request.ts";
import { walkResponse } from "./response.ts";

export type { Breach, Facet, Hit } from "./notes.ts";

/** What an exchange says about the contract. */
export interface Walk {
  /** What the answer breaks. In tolerant mode only those marked `tolerant` count. */
  readonly findings: readonly Breach[];
  /** What the request breaks: the provider's to refuse, and the case's to expect. Instances begin with `/path`, `/query`, `/header` or `/body`. */
  readonly request: readonly Breach[];
  /** What was exercised. A request that breaks the contract, or is answered against it, exercises no more than the bound that refused it. */
  readonly hits: readonly Hit[];
}

/** What a walk has to know beside the exchange. */
export interface WalkOptions {
  /** Where the provider is said to be, if not at the root of its host. */
  readonly baseUrl?: string;
}

/**
 * Walks the contract's own schemas over a request and its answer. Give it the exchange before secrets are masked.
 *
 * @example
 * const { findings, hits } = walk(loadSpec("mollie"), exchange);
 */
export function walk(spec: Spec, exchange: Exchange, { baseUrl }: WalkOptions = {}): Walk {
  const { method, url } = exchange.request;
  const matched = matchOperation(spec, method, url, baseUrl);
  const operation = matched?.operation ?? spec.operations.find(({ id }) => id === exchange.operation);
  if (operation === undefined) return { findings: [], request: [], hits: [] };

  const [sent, answered] = [blank(), blank()];
  walkRequest({ spec, operation: operation.id, direction: "request" }, operation, matched?.path ?? null, exchange, sent);
  const { response } = exchange;
  const isDocumented = response !== null && walkResponse({ spec, operation: operation.id, direction: "response" }, operation, response, answered);
  return { findings: answered.breaches, request: sent.breaches, hits: isDocumented ? [...requestHits(sent, response.status), ...answered.hits] : [] };
}

function requestHits(sent: Notes, status: number): readonly Hit[] {
  if (sent.breaches.length === 0) return sent.hits;
  return status >= 400 && status < 500 ? refusedBounds(sent) : [];
}
