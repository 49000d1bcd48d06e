import type { LiveAccount } from "../contract/targets/live.ts";
import type { TestPayment } from "../contract/targets/pool.ts";
import type { SandboxProvider } from "../sandbox/index.ts";
import { providers } from "./accounts.ts";
import { type Entry, fillIn } from "./config.ts";
import { type Io, UsageError } from "./io.ts";

/** Accounts of a contract run, by provider: a key of the test mode, and payments that may be refunded. */
export type TestAccounts = { readonly [Name in SandboxProvider]?: LiveAccount };

export const isProvider = (name: string): name is SandboxProvider => providers.some((provider) => provider.name === name);

/** `contract: { accounts: { mollie: { apiKey: …, payments: [{ id, value, currency }], mode: … } } }` */
export function toTestAccounts(given: unknown, file: string, { env }: Pick<Io, "env">): TestAccounts {
  const place = `${file}: contract.accounts`;
  if (!isRecord(given)) throw new UsageError(`${place} must be a mapping from providers to accounts`);
  return Object.fromEntries(
    Object.entries(given).map(([name, entry]) => {
      if (!isProvider(name))
        throw new UsageError(`${place} has no provider ${JSON.stringify(name)}; they are ${providers.map((known) => known.name).join(", ")}`);
      return [name, toAccount(isRecord(entry) ? entry : {}, `${place}.${name}`, env)];
    }),
  );
}

function toAccount({ apiKey, payments = [], mode, ...others }: Entry, place: string, env: Io["env"]): LiveAccount {
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new UsageError(`${place} has no option ${JSON.stringify(stranger)}; its options are apiKey, payments, mode`);
  if (typeof apiKey !== "string") throw new UsageError(`${place} needs an apiKey, a key of the test mode: \${…} takes it from the environment`);
  if (!Array.isArray(payments)) throw new UsageError(`${place}.payments must be a list`);
  if (mode !== undefined && mode !== "test" && mode !== "live") throw new UsageError(`${place}.mode must be test or live`);
  return {
    apiKey: fillIn(apiKey, env, `${place}.apiKey`),
    payments: payments.map((payment, index) => toPayment(payment, `${place}.payments[${index}]`)),
    ...(mode ? { mode } : {}),
  };
}

function toPayment(given: unknown, place: string): TestPayment {
  const { id, value, currency } = isRecord(given) ? given : {};
  if (typeof id === "string" && typeof value === "number" && Number.isSafeInteger(value) && value > 0 && typeof currency === "string")
    return { id, value, currency };
  throw new UsageError(`${place} must have id, value in whole minor units, and currency: what may be refunded in the test mode`);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
