import type { Clock } from "./clock.ts";
import { TransportError } from "./errors.ts";
import { type CallInfo, type ClientHooks, notify, type RequestEvent, type ResponseEvent } from "./hooks.ts";
import type { Answer, Operation } from "./operation.ts";
import { createMasker, redactBody, redactHeaders } from "./redact.ts";
import type { WireRequest } from "./transport.ts";

type Send = (timeLeftMs: number) => Promise<Answer>;

export interface Scene {
  readonly listeners: readonly ClientHooks[];
  readonly call: CallInfo;
  readonly operation: Operation;
  readonly clock: Clock;
  readonly key: string;
}

/** The same send, with its hooks told. Costs what copies and masks cost, so it is used only where somebody listens. */
export function watch(send: Send, request: WireRequest, { listeners, call, operation, clock, key }: Scene) {
  const { mask } = createMasker(key === "" ? [] : [key]);
  let attempt = 0;
  let last: ResponseEvent | undefined;

  const describe = (): RequestEvent => ({
    call,
    operation: operation.id,
    attempt,
    startedAt: clock.now(),
    method: request.method,
    template: operation.path,
    url: mask(request.url),
    headers: mask(redactHeaders(request.headers)),
    body: request.body === null ? null : mask(redactBody(JSON.parse(request.body), operation.body?.sensitive ?? [])),
  });

  return {
    async send(timeLeftMs: number): Promise<Answer> {
      attempt += 1;
      const event = describe();
      notify("onRequest", listeners, event);
      const ended = (facts: Omit<ResponseEvent, "request" | "durationMs">) => {
        last = { request: event, durationMs: clock.now() - event.startedAt, ...facts };
        notify("onResponse", listeners, last);
      };
      try {
        const answer = await send(timeLeftMs);
        ended({ httpStatus: answer.httpStatus, headers: mask(redactHeaders(answer.headers)), requestId: mask(answer.requestId), failure: null });
        return answer;
      } catch (error) {
        if (error instanceof TransportError) {
          const failure = { kind: error.kind, sent: error.sent, message: mask(error.message) };
          ended({ httpStatus: null, headers: {}, requestId: null, failure });
        }
        throw error;
      }
    },
    onRetry(waitMs: number): void {
      if (last) notify("onRetry", listeners, { response: last, waitMs });
    },
  };
}
