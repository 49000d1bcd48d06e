import type { Fetch } from "../../src/runtime/transport.ts";

/** A request as it reached the provider's end of the wire. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly redirect: string;
  readonly signal: AbortSignal;
}
export type Reply = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** The provider's end of the wire: gives its replies in turn, the last one for ever, and keeps what arrived. */
export function createWire(...replies: readonly Reply[]) {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, headers, body, redirect, signal }) => {
    const request: Sent = { url, method, headers, body: body ?? null, redirect, signal };
    sent.push(request);
    const reply = replies[Math.min(sent.length, replies.length) - 1];
    if (reply === undefined) throw new Error("this wire has no reply");
    if (reply instanceof Error) throw reply;
    return typeof reply === "function" ? reply(request) : reply.clone();
  };
  return { fetch, sent };
}

/** What `fetch` of Node throws when a connection breaks after the request may have left. */
export const lostConnection = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" }) });
/** What it throws when no connection came about. */
export const refusedConnection = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }) });

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
