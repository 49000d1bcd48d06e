import type { Fetch } from "../../runtime/transport.ts";
import type { LedgerEntry } from "../../sandbox/engine.ts";
import type { Examples, SandboxProvider } from "../../sandbox/index.ts";
import { asTargetError, CannotRun, type Hand, TargetError } from "./target.ts";

/** The `/_sandbox` endpoint of a running sandbox, as hands. */
export interface Control {
  readonly hand: (provider: SandboxProvider) => Hand;
  readonly account: (provider: SandboxProvider) => Promise<{ readonly apiKey: string; readonly baseUrl: string }>;
}

export function createControl(controlUrl: string, fetch: Fetch): Control {
  const base = controlUrl.replace(/\/$/, "");
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const url = `${base}${path}`;
    const init = { method, headers: { "content-type": "application/json" }, redirect: "manual", signal: new AbortController().signal } as const;
    const answer = await fetch(url, { ...init, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }).catch((failure: unknown) => {
      throw asTargetError(failure, url) ?? failure;
    });
    const text = await answer.text();
    if (!answer.ok) throw new TargetError(`The sandbox's control endpoint ${url} answered ${answer.status}: ${text.slice(0, 300)}`);
    return JSON.parse(text);
  };
  const examples = new Map<SandboxProvider, Promise<Examples>>();
  return {
    account: async (provider) => {
      const { providers } = (await call("GET", "")) as { readonly providers?: Readonly<Record<string, { readonly apiKey: string; readonly baseUrl: string }>> };
      const found = providers?.[provider];
      if (!found) throw new TargetError(`The sandbox at ${base} has no ${provider}`);
      return found;
    },
    hand: (provider) => ({
      addPayment: async ({ shared: _shared, ...wish }) => {
        const { id } = (await call("POST", `/${provider}/payments`, wish)) as { readonly id: string };
        return { id, amount: wish.amount };
      },
      ledger: async (payment) => (await call("GET", `/${provider}/payments/${encodeURIComponent(payment)}/refunds`)) as readonly LedgerEntry[],
      advance: async (ms) => void (await call("POST", "/clock", { advanceMs: ms })),
      addFault: async (rule) => void (await call("POST", "/faults", { provider, ...rule })),
      clearFaults: async () => void (await call("DELETE", "/faults")),
      examples: () => {
        const known = examples.get(provider) ?? (call("GET", `/${provider}/examples`) as Promise<Examples>);
        examples.set(provider, known);
        return known;
      },
      turn: async (control, value) => {
        if (control !== "setBalance" && control !== "setWallet") throw new CannotRun(`the control endpoint has no ${control}`);
        await call("POST", `/${provider}/balance`, { minorUnits: value });
      },
      setStatus: async (refund, status) => void (await call("POST", `/${provider}/refunds/${encodeURIComponent(refund)}/status`, { status })),
    }),
  };
}
