import { type Clock, sleep } from "../runtime/clock.ts";
import type { FetchInit } from "../runtime/transport.ts";

/** Whether the provider executes the call whose answer is spoiled: never, at once, or so much later. */
export type Commit = "never" | "at_once" | { readonly afterMs: number };

/** One thing that can go wrong. */
export type Fault =
  | { readonly kind: "latency"; readonly ms: number }
  /** No answer ever comes. */
  | { readonly kind: "timeout"; readonly commit: Commit }
  /** The connection is reset. */
  | { readonly kind: "reset"; readonly commit: Commit }
  /** Another status: in the provider's own words, or a proxy's page. */
  | { readonly kind: "status"; readonly status: number; readonly page: "own" | "proxy"; readonly commit: Commit; readonly retryAfter?: string }
  /** The right status with a body that can't be read. */
  | { readonly kind: "body"; readonly form: "truncated" | "empty" | "oversized" | "text" | "html" | "wrong_type"; readonly commit: Commit }
  | { readonly kind: "redirect"; readonly location: string; readonly commit: Commit }
  /** The contract is broken at a JSON pointer of the answer. */
  | { readonly kind: "drift"; readonly at: string; readonly change: "drop" | "rename" | "retype" | "add" | { readonly value: unknown } }
  /** A read answers what it answered before: a list that lags. */
  | { readonly kind: "stale" };

/** Which calls a fault strikes; what is left out is any. */
export interface FaultRule {
  readonly provider?: string;
  /** An operationId, such as `createRefund`. */
  readonly operation?: string;
  /** How many matching calls to let pass first. Default 0. */
  readonly skip?: number;
  /** How many to strike. Default 1. */
  readonly times?: number;
  readonly fault: Fault;
}
export interface FaultHit {
  readonly provider: string;
  readonly operation: string;
  readonly fault: Fault;
}

export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** Every fault that struck, in order: with the rules and the seed it repeats a run. */
  readonly hits: readonly FaultHit[];
}

/** A call on its way through the sandbox. */
export interface Call {
  readonly provider: string;
  readonly operation: string;
  readonly isRead: boolean;
  readonly init: FetchInit;
  /** Lets the provider execute the call. */
  readonly answer: () => Response;
  /** The provider's own words for a status of trouble. */
  readonly trouble: (status: number) => Response | undefined;
  /** What identifies the read. */
  readonly address: string;
}

export function createFaults(clock: Clock) {
  const rules: { rule: FaultRule; seen: number }[] = [];
  const hits: FaultHit[] = [];
  const earlier = new Map<string, Response>();

  const next = ({ provider, operation, init }: Call): Fault | undefined => {
    const header = new Headers(init.headers).get("x-sandbox-fault");
    if (header) return JSON.parse(header) as Fault;
    for (const entry of rules) {
      const { rule } = entry;
      if ((rule.provider ?? provider) !== provider || (rule.operation ?? operation) !== operation) continue;
      entry.seen += 1;
      const from = rule.skip ?? 0;
      if (entry.seen > from && entry.seen <= from + (rule.times ?? 1)) return rule.fault;
    }
    return undefined;
  };

  const remember = (call: Call, response: Response) => {
    if (call.isRead) earlier.set(call.address, response.clone());
    return response;
  };

  async function pass(call: Call): Promise<Response> {
    const fault = next(call);
    if (!fault) return remember(call, call.answer());
    hits.push({ provider: call.provider, operation: call.operation, fault });
    switch (fault.kind) {
      case "latency":
        await sleep(clock, fault.ms, call.init.signal);
        return remember(call, call.answer());
      case "timeout":
        commit(fault.commit, call);
        return new Promise((_resolve, reject) => call.init.signal.addEventListener("abort", () => reject(call.init.signal.reason), { once: true }));
      case "reset":
        commit(fault.commit, call);
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
      case "status": {
        commit(fault.commit, call);
        const response = (fault.page === "own" ? call.trouble(fault.status) : undefined) ?? proxyPage(fault.status);
        if (fault.retryAfter !== undefined) response.headers.set("retry-after", fault.retryAfter);
        return response;
      }
      case "redirect":
        commit(fault.commit, call);
        return new Response(null, { status: 307, headers: { location: fault.location } });
      case "body":
        return spoil(commit(fault.commit, call) ?? new Response("{}", { status: 200, headers: { "content-type": "application/json" } }), fault.form);
      case "drift":
        return drift(call.answer(), fault);
      case "stale":
        return earlier.get(call.address)?.clone() ?? remember(call, call.answer());
    }
  }

  function commit(when: Commit, call: Call): Response | undefined {
    if (when === "at_once") return call.answer();
    if (when !== "never") clock.delay(when.afterMs, () => void call.answer());
    return undefined;
  }

  const faults: Faults = {
    add: (rule) => void rules.push({ rule, seen: 0 }),
    clear: () => void rules.splice(0),
    hits,
  };
  return { faults, pass };
}

const proxyPage = (status: number) =>
  new Response(`<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr></body></html>`, {
    status,
    headers: { "content-type": "text/html" },
  });

async function spoil(response: Response, form: Extract<Fault, { kind: "body" }>["form"]): Promise<Response> {
  const text = await response.text();
  const { status } = response;
  const type = response.headers.get("content-type") ?? "application/json";
  const bodies: Record<typeof form, [body: string, type: string]> = {
    truncated: [text.slice(0, Math.floor(text.length / 2)), type],
    empty: ["", type],
    oversized: [form === "oversized" ? JSON.stringify({ padding: "x".repeat(6 * 1024 * 1024) }) : "", type],
    text: ["OK", "text/plain"],
    html: ["<html><body>Welcome</body></html>", "text/html"],
    wrong_type: [text, "application/octet-stream"],
  };
  const [body, contentType] = bodies[form];
  return new Response(status === 204 ? null : body, { status, headers: { ...Object.fromEntries(response.headers), "content-type": contentType } });
}

async function drift(response: Response, { at, change }: Extract<Fault, { kind: "drift" }>): Promise<Response> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const keys = at.split("/").slice(1);
  const last = keys.pop() ?? "";
  const owner = keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], body);
  if (typeof owner !== "object" || owner === null) return response;
  const fields = owner as Record<string, unknown>;
  if (typeof change === "object") fields[last] = change.value;
  else if (change === "add") fields[`${last}_new`] = { added: true };
  else if (change === "retype") fields[last] = typeof fields[last] === "string" ? { was: fields[last] } : String(fields[last]);
  else {
    if (change === "rename") fields[`${last}_v2`] = fields[last];
    delete fields[last];
  }
  return new Response(JSON.stringify(body), { status: response.status, headers: Object.fromEntries(response.headers) });
}
