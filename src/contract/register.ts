import type { Fetch } from "../runtime/transport.ts";
import type { SandboxProvider } from "../sandbox/index.ts";
import { createSession } from "./cases/session.ts";
import { subjects } from "./cases/subjects.ts";
import type { CaseResult } from "./model.ts";
import { loadSpec } from "./spec/spec.ts";
import { baseUrlTarget, type ServerAccount } from "./targets/base-url.ts";
import { sandboxTarget } from "./targets/sandbox.ts";

/** The part of vitest and of `node:test` that is used. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: (context: TestContext) => Promise<void>) => unknown;
}
export interface TestContext {
  readonly skip?: (reason?: string) => unknown;
}

export interface RegisterOptions extends Partial<ServerAccount> {
  readonly provider: SandboxProvider;
  /** Your server as a function, in place of a socket. */
  readonly fetch?: Fetch;
  /** How long one request to your server may take. Default 3,000 ms. */
  readonly timeoutMs?: number;
  /** Only cases whose id has one of these texts in it, such as `keys/` or `createRefund`. */
  readonly only?: readonly string[];
  /** Whether drift fails its test too. Default true. */
  readonly closed?: boolean;
}

/**
 * Registers a provider's cases as tests of your own suite, against your own server, or against the sandbox where none is given. What
 * your server can't do is skipped with the reason.
 * @example
 * import { describe, it } from "vitest";
 * registerContract({ describe, it }, { provider: "mollie", baseUrl: "http://localhost:3000", apiKey: "test_…", hand: { addPayment } });
 */
export function registerContract({ describe, it }: TestFramework, options: RegisterOptions): void {
  const { provider, fetch, timeoutMs, only, closed = true, baseUrl = fetch && subjects[provider].contract.servers[0], apiKey, payments, hand } = options;
  if (baseUrl !== undefined && apiKey === undefined) throw new TypeError(`registerContract needs the apiKey that ${baseUrl} takes`);
  const account = { ...(payments ? { payments } : {}), ...(hand ? { hand } : {}) };
  const target =
    baseUrl === undefined || apiKey === undefined
      ? sandboxTarget()
      : baseUrlTarget({
          accounts: { [provider]: { baseUrl, apiKey, ...account } },
          ...(fetch ? { fetch } : {}),
          ...(timeoutMs === undefined ? {} : { timeoutMs }),
        });
  const session = createSession({ subject: subjects[provider], spec: loadSpec(provider), target, closed });
  const isAsked = (id: string) => !only || only.some((text) => id.includes(text));
  const register = (id: string, name: string, judge: () => CaseResult | Promise<CaseResult>) => {
    if (!isAsked(id)) return;
    it(name, async (context) => {
      const { verdict, reason, findings } = await judge();
      if (verdict === "not_run") context.skip?.(reason ?? "");
      if (verdict === "broken")
        throw new Error(findings.map(({ defect, message, place }) => `${defect}: ${message}${place ? ` (${place.file}:${place.line})` : ""}`).join("\n"));
    });
  };
  describe(`the contract of ${provider}`, () => {
    for (const one of session.cases) register(`${provider}/${one.group}/${one.id}`, one.name, () => session.play(one));
    for (const { id, name, judge } of session.conformance) register(id, name, judge);
  });
}
