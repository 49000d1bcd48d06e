import { createMasker, redactBody, redactHeaders } from "../../runtime/redact.ts";
import type { Fetch } from "../../runtime/transport.ts";
import type { Exchange } from "../model.ts";
import { matchOperation, type Spec } from "../spec.ts";
import { asTargetError } from "../targets/target.ts";
import type { Subject } from "./subjects.ts";

/** What crossed the wire in one case. */
export interface Recorder {
  readonly fetch: Fetch;
  /** As they were, in memory only: the contract is walked on these. */
  readonly exchanges: readonly Exchange[];
  /** From here on the answers are not the provider's own words. */
  muffle(): void;
  /** Those that are the provider's own words. */
  readonly sound: () => readonly Exchange[];
  /** Why the target could not be reached, if it could not. */
  readonly unreachable: () => unknown;
}

/** A fetch that writes down what it does; a connection that is refused ends the run. */
export function createRecorder(spec: Spec, baseUrl: string, fetch: Fetch, now: () => number): Recorder {
  const exchanges: Exchange[] = [];
  let soundUntil = Number.POSITIVE_INFINITY;
  let lost: unknown;
  const recording: Fetch = async (url, init) => {
    const startedAt = now();
    const operation = matchOperation(spec, init.method, url, baseUrl)?.operation.id ?? null;
    const request = { method: init.method, url, headers: { ...init.headers }, body: init.body ?? null };
    const note = (response: Exchange["response"], failure: string | null) =>
      void exchanges.push({ operation, request, response, failure, durationMs: now() - startedAt });
    try {
      const answer = await fetch(url, init);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      note({ status: answer.status, headers: Object.fromEntries(answer.headers), body: new TextDecoder().decode(bytes) }, null);
      // A fetch that hides a redirect has no status that a response can be made of.
      if (answer.type === "opaqueredirect" || answer.status < 200) return answer;
      return new Response([204, 205, 304].includes(answer.status) ? null : bytes, { status: answer.status, headers: answer.headers });
    } catch (failure) {
      note(null, failure instanceof Error ? failure.message : String(failure));
      lost ??= asTargetError(failure, url);
      throw failure;
    }
  };
  return {
    fetch: recording,
    exchanges,
    muffle: () => void (soundUntil = Math.min(soundUntil, exchanges.length)),
    sound: () => exchanges.slice(0, soundUntil),
    unreachable: () => lost,
  };
}

/** Masks what a report must not show: keys, and what the contract calls sensitive. */
export function createMask(subject: Subject, secrets: readonly string[]) {
  const { mask } = createMasker(secrets);
  const sensitive = (operation: string | null, status: number) =>
    operation ? (subject.operations[operation]?.responses[status]?.validator?.sensitive ?? []) : [];
  const masked = (text: string, patterns: readonly string[]): string => {
    const body = parsed(text);
    return shortened(body === undefined || patterns.length === 0 ? text : JSON.stringify(redactBody(body, patterns)));
  };
  return {
    text: (text: string): string => mask(text),
    exchange: ({ operation, request, response, ...rest }: Exchange): Exchange =>
      mask({
        ...rest,
        operation,
        request: {
          ...request,
          headers: redactHeaders(request.headers),
          body: request.body && masked(request.body, (operation && subject.operations[operation]?.body?.sensitive) || []),
        },
        response: response && { ...response, headers: redactHeaders(response.headers), body: masked(response.body, sensitive(operation, response.status)) },
      }),
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
