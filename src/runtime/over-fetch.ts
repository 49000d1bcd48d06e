import { neverSent } from "./cause.ts";
import type { Fetch, Receiver, Transport, WireRequest } from "./transport.ts";

/** Over a `fetch`: the client's own option, or the platform's. It does not tell when bytes leave, so from the start they may have. */
export const fetchTransport =
  (fetch: Fetch): Transport =>
  (request, receiver) => {
    const controller = new AbortController();
    receiver.sending();
    void relay(fetch, request, receiver, controller.signal).catch((cause: unknown) => receiver.failed(cause, neverSent(cause)));
    return () => controller.abort();
  };

async function relay(fetch: Fetch, { method, url, headers, body }: WireRequest, receiver: Receiver, signal: AbortSignal): Promise<void> {
  const init = { method, headers: { ...headers }, redirect: "manual", signal } as const;
  const response = await fetch(url, body === null ? init : { ...init, body });
  // A browser hides the status and the target of a redirect.
  receiver.head(response.type === "opaqueredirect" ? 302 : response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  // A body that does not listen to the signal would be read on for nobody.
  const drop = () => void reader?.cancel().catch(() => {});
  if (signal.aborted) return drop();
  signal.addEventListener("abort", drop, { once: true });
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    receiver.chunk(value);
  }
  receiver.end();
}
