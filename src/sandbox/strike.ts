import { sleep } from "../runtime/clock.ts";
import type { VirtualClock } from "./clock.ts";
import type { Commit, Fault } from "./faults.ts";
import { type Answer, fromResponse, textOf } from "./response.ts";
import type { Circumstances } from "./world.ts";

/** A call on its way through the sandbox. */
export interface Call {
  readonly provider: string;
  readonly operation: string;
  readonly method: string;
  /** Aborts when the caller leaves. */
  readonly gone: () => AbortSignal;
  /** Lets the provider execute the call. */
  readonly answer: (circumstances?: Partial<Circumstances>) => Answer;
  /** The provider's own words for a status of trouble. */
  readonly trouble: (status: number) => Answer | undefined;
  /** One of the answers that the provider's contract has. */
  readonly example: (status: number, name: string) => Response;
  /** What identifies the read. */
  readonly address: string;
}

/** Lets a call pass, spoiled by the fault that strikes it. */
export function createStrike(clock: VirtualClock) {
  const earlier = new Map<string, Answer>();
  const remember = (call: Call, answer: Answer) => {
    if (call.method === "GET") earlier.set(call.address, answer);
    return answer;
  };
  function commit(when: Commit, call: Call): Answer | undefined {
    if (when === "at_once") return call.answer();
    if (when !== "never") clock.later(when.afterMs, () => void call.answer());
    return undefined;
  }

  return async function strike(call: Call, fault: Fault | undefined): Promise<Answer> {
    switch (fault?.kind) {
      case undefined:
        return remember(call, call.answer());
      case "latency":
        await sleep(clock, fault.ms, call.gone());
        return remember(call, call.answer());
      case "timeout":
        commit(fault.commit, call);
        return new Promise((_resolve, reject) => {
          const gone = call.gone();
          const give = () => reject(gone.reason);
          if (gone.aborted) give();
          gone.addEventListener("abort", give, { once: true });
        });
      case "reset":
        commit(fault.commit, call);
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
      case "status": {
        commit(fault.commit, call);
        const answer = (fault.page === "own" ? call.trouble(fault.status) : undefined) ?? proxyPage(fault.status);
        const { retryAfter } = fault;
        // An HTTP date has whole seconds: rounded up, so that nobody comes back too early.
        const date = typeof retryAfter === "object" ? new Date(Math.ceil((clock.now() + retryAfter.dateInMs) / 1000) * 1000).toUTCString() : retryAfter;
        return date === undefined ? answer : { ...answer, headers: { ...answer.headers, "retry-after": date } };
      }
      case "redirect":
        commit(fault.commit, call);
        return { status: 307, headers: { location: fault.location }, body: null };
      case "body":
        return spoil(commit(fault.commit, call) ?? { status: 200, headers: { "content-type": "application/json" }, body: "{}" }, fault.form);
      case "drift":
        return drift(call.answer(), fault);
      case "stale":
        return earlier.get(call.address) ?? remember(call, call.answer());
      case "lag":
        return call.answer({ unseenMs: fault.ms });
      case "page_drift":
        return call.answer({ unseenNewest: fault.newest });
      case "late_failure":
        return call.answer({ failsAfterMs: fault.afterMs });
      case "queued":
        return call.answer({ queuedMs: fault.forMs });
      case "example":
        return fromResponse(call.example(fault.status, fault.name));
      case "clock_jump":
        clock.advance(fault.ms);
        return remember(call, call.answer());
    }
  };
}

const proxyPage = (status: number): Answer => ({
  status,
  headers: { "content-type": "text/html" },
  body: `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr></body></html>`,
});

function spoil(answer: Answer, form: Extract<Fault, { kind: "body" }>["form"]): Answer {
  const text = textOf(answer);
  const { status, headers } = answer;
  const type = headers["content-type"] ?? "application/json";
  const bodies: Record<typeof form, [body: string, type: string]> = {
    truncated: [text.slice(0, Math.floor(text.length / 2)), type],
    empty: ["", type],
    oversized: [form === "oversized" ? JSON.stringify({ padding: "x".repeat(6 * 1024 * 1024) }) : "", type],
    text: ["OK", "text/plain"],
    html: ["<html><body>Welcome</body></html>", "text/html"],
    wrong_type: [text, "application/octet-stream"],
  };
  const [body, contentType] = bodies[form];
  return { status, headers: { ...headers, "content-type": contentType }, body: status === 204 ? null : body };
}

function drift(answer: Answer, { at, change }: Extract<Fault, { kind: "drift" }>): Answer {
  const body = readable(answer);
  const keys = at.split("/").slice(1);
  const last = keys.pop() ?? "";
  const owner = keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], body);
  if (typeof owner !== "object" || owner === null) return answer;
  const fields = owner as Record<string, unknown>;
  if (typeof change === "object") fields[last] = change.value;
  else if (change === "add") fields[`${last}_new`] = { added: true };
  else if (change === "retype") fields[last] = typeof fields[last] === "string" ? { was: fields[last] } : String(fields[last]);
  else {
    if (change === "rename") fields[`${last}_v2`] = fields[last];
    delete fields[last];
  }
  return { ...answer, body: JSON.stringify(body) };
}

/** The body as JSON; `undefined` where it is none. */
function readable(answer: Answer): unknown {
  try {
    return JSON.parse(textOf(answer));
  } catch {
    return undefined;
  }
}
