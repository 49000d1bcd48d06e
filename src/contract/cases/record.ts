import { sensitiveOf } from "../../failure.ts";
import { createMasker, redactBody, redactHeaders } from "../../runtime/redact.ts";
import type { Fetch } from "../../runtime/transport.ts";
import type { Validator } from "../../runtime/validation.ts";
import type { Exchange } from "../model.ts";
import { matchOperation, type Spec } from "../spec/spec.ts";
import { asTargetError, CannotRun, type TargetError } from "../targets/target.ts";
import type { Subject } from "./subjects.ts";

/** What crossed the wire in one case. */
export interface Recorder {
  /** What the library sends. */
  readonly fetch: Fetch;
  /** What a case sends past the library, right or wrong. */
  readonly raw: Fetch;
  /** Answers of ours instead of the target's: the client's side of the contract. */
  readonly canned: (answer: () => Response) => Fetch;
  /** As they were, in memory only: the contract is walked on these. */
  readonly exchanges: readonly Exchange[];
  /** From here on the target is made to answer so: it says nothing of itself. */
  muffle(): void;
  /** Whether an answer was made to be so, and not given. */
  readonly isArranged: (exchange: Exchange) => boolean;
  readonly isRaw: (exchange: Exchange) => boolean;
  /** Why the target could not be reached, if it could not. */
  readonly unreachable: () => TargetError | undefined;
  /** Why the target let no request out any more, if it did not. */
  readonly stopped: () => CannotRun | undefined;
}

/** A fetch that writes down what it does; a connection that is refused ends the run. */
export function createRecorder(spec: Spec, baseUrl: string, fetch: Fetch, now: () => number): Recorder {
  const exchanges: Exchange[] = [];
  let muffled = false;
  let lost: TargetError | undefined;
  let stopped: CannotRun | undefined;
  const arranged = new Set<Exchange>();
  const raw = new Set<Exchange>();
  const recording =
    (fetch: Fetch, kind: "library" | "raw" | "canned"): Fetch =>
    async (url, init) => {
      const startedAt = now();
      const operation = matchOperation(spec, init.method, url, baseUrl)?.operation.id ?? null;
      const request = { method: init.method, url, headers: { ...init.headers }, body: init.body ?? null };
      const note = (response: Exchange["response"], failure: string | null) => {
        const exchange = { operation, request, response, failure, durationMs: Math.round(now() - startedAt) };
        exchanges.push(exchange);
        if (kind === "canned" || muffled) arranged.add(exchange);
        if (kind === "raw") raw.add(exchange);
      };
      try {
        const answer = await fetch(url, init);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        note({ status: answer.status, headers: Object.fromEntries(answer.headers), body: new TextDecoder().decode(bytes) }, null);
        // A fetch that hides a redirect has no status that a response can be made of.
        if (answer.type === "opaqueredirect" || answer.status < 200) return answer;
        return new Response([204, 205, 304].includes(answer.status) ? null : bytes, { status: answer.status, headers: answer.headers });
      } catch (failure) {
        if (failure instanceof CannotRun) stopped = failure;
        note(null, failure instanceof Error ? failure.message : String(failure));
        lost ??= asTargetError(failure, url);
        throw failure;
      }
    };
  return {
    fetch: recording(fetch, "library"),
    raw: recording(fetch, "raw"),
    canned: (answer) => recording(async () => answer(), "canned"),
    exchanges,
    muffle: () => void (muffled = true),
    isArranged: (exchange) => arranged.has(exchange),
    isRaw: (exchange) => raw.has(exchange),
    unreachable: () => lost,
    stopped: () => stopped,
  };
}

/** Masks what a report must not show: keys, and what the contract calls sensitive. */
export function createMask(subject: Subject, secrets: readonly string[]) {
  const { mask } = createMasker(secrets);
  const all = { requests: Object.values(subject.operations).flatMap(({ body }) => body?.sensitive ?? []), answers: sensitiveOf(subject) };
  /** A body that keeps its contract is masked by it; any other may be that of another operation. */
  const masked = (text: string, validator: Validator<unknown> | null | undefined, otherwise: readonly string[]): string => {
    const value = parsed(text);
    const patterns = validator?.(value) ? validator.sensitive : otherwise;
    if (patterns.length === 0) return shortened(text);
    return shortened(value === undefined ? String(redactBody(text, patterns)) : JSON.stringify(redactBody(value, patterns)));
  };
  return {
    text: (text: string): string => mask(text),
    exchange({ operation, request, response, ...rest }: Exchange): Exchange {
      const { body, responses } = (operation === null ? undefined : subject.operations[operation]) ?? {};
      const sent = request.body && masked(request.body, body, all.requests);
      const told = response && masked(response.body, responses?.[response.status]?.validator, all.answers);
      return mask({
        ...rest,
        operation,
        request: { ...request, headers: redactHeaders(request.headers), body: sent },
        response: response && { ...response, headers: redactHeaders(response.headers), body: told ?? "" },
      });
    },
  };
}

/** Characters of a body that a report shows. */
const shownAtMost = 16_384;
const shortened = (text: string) => (text.length > shownAtMost ? `${text.slice(0, shownAtMost)}… (${text.length} characters)` : text);

/** The value, or `undefined` where the text is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
