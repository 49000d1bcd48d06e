import type { FaultRule } from "../../sandbox/faults.ts";
import { createSandbox, type SandboxOptions } from "../../sandbox/index.ts";
import type { Hand, Target } from "./target.ts";

/** The embedded sandbox, a fresh one for every case: no key, no network, a clock that only waiting moves. */
export function sandboxTarget({ seed = 1, assume }: Pick<SandboxOptions, "seed" | "assume"> = {}): Target {
  return {
    kind: "sandbox",
    says: "asks the embedded sandbox; nothing leaves this process",
    concurrency: 8,
    countsExamples: true,
    open: async (provider) => {
      const sandbox = createSandbox({ seed, ...(assume ? { assume } : {}) });
      const control = sandbox[provider];
      const hand: Required<Hand> = {
        addPayment: async ({ amount, shared: _shared, ...wish }) => ({ id: control.addPayment({ amount, ...wish }).id, amount }),
        ledger: async (payment) => control.ledger(payment),
        advance: async (ms) => sandbox.clock.advance(ms),
        addFault: async (rule: FaultRule) => sandbox.faults.add({ provider, ...rule }),
        clearFaults: async () => sandbox.faults.clear(),
        examples: async () => sandbox.examples(provider),
        foundMalformed: async () => sandbox.journal.at(-1)?.isMalformed === true,
        setStatus: async (refund, status) => control.setStatus(refund, status as never),
        turn: async (name, value) => {
          const turn: unknown = (control as unknown as Readonly<Record<string, unknown>>)[name];
          if (typeof turn !== "function") throw new TypeError(`the ${provider} sandbox has no control ${name}`);
          turn(value);
        },
      };
      return { baseUrl: control.baseUrl, apiKey: control.apiKey, fetch: sandbox.fetch, clock: sandbox.clock, hand, isAtHome: true };
    },
  };
}
