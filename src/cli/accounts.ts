import type { AnyAccount, Provider } from "../provider.ts";
import * as adapters from "../providers/index.ts";
import { createRefunds, type Refunds, type RefundsOptions } from "../refunds.ts";
import { type Config, defaultConfigFile, type Entry, fillIn, readConfig } from "./config.ts";
import { type Io, UsageError } from "./io.ts";

/** What an account's options are, by name. */
const kinds = {
  apiKey: "text",
  baseUrl: "text",
  timeoutMs: "number",
  deadlineMs: "number",
  retries: "number",
  mode: "text",
  testmode: "flag",
  scanLimit: "number",
} as const;
type Kinds = typeof kinds;
type Option = keyof Kinds;
type Values = { readonly [Name in Option]?: { text: string; number: number; flag: boolean }[Kinds[Name]] };
type Keyed = Values & { readonly apiKey: string };

interface Connector {
  readonly provider: Provider;
  /** The options that this provider has beside those that all have. */
  readonly own: readonly Option[];
  /** Environment variables that hold the key. */
  readonly keys: readonly string[];
  readonly connect: (values: Keyed, place: string) => AnyAccount;
}

const shared: readonly Option[] = ["apiKey", "baseUrl", "timeoutMs", "deadlineMs", "retries"];
const connectors: Readonly<Record<string, Connector>> = {
  dodo: {
    provider: adapters.dodo.provider,
    own: ["mode"],
    keys: ["DODO_API_KEY"],
    connect: (values, place) => adapters.dodo({ ...values, mode: modeOf(values, place) }),
  },
  dojo: { provider: adapters.dojo.provider, own: [], keys: ["DOJO_API_KEY"], connect: (values) => adapters.dojo(values) },
  mollie: { provider: adapters.mollie.provider, own: ["testmode"], keys: ["MOLLIE_API_KEY"], connect: (values) => adapters.mollie(values) },
  paymongo: {
    provider: adapters.paymongo.provider,
    own: [],
    keys: ["PAYMONGO_API_KEY", "PAYMONGO_SECRET_KEY"],
    connect: (values) => adapters.paymongo(values),
  },
  smartpay: {
    provider: adapters.smartpay.provider,
    own: ["scanLimit"],
    keys: ["SMARTPAY_API_KEY", "SMARTPAY_SECRET_KEY"],
    connect: (values) => adapters.smartpay(values),
  },
} satisfies Record<keyof typeof adapters, Connector>;

/** In the order of every table. */
export const providers: readonly Provider[] = Object.values(connectors).map(({ provider }) => provider);

export interface Session {
  readonly refunds: Refunds<Readonly<Record<string, AnyAccount>>>;
  readonly provider: Provider;
}

/** One account, connected; the others are not looked at, so that a variable that only they need may be missing. */
export async function openAccount(
  io: Io,
  {
    config: file,
    account: name,
    secrets,
    onAttempt,
  }: { readonly config?: string | undefined; readonly account: string; readonly secrets: Set<string> } & Pick<
    RefundsOptions<Record<string, AnyAccount>>,
    "onAttempt"
  >,
): Promise<Session> {
  const config = (await readConfig(io, file)) ?? fromEnvironment(io);
  const entry = config.accounts.get(name);
  if (!entry) throw new UsageError(`there is no account ${JSON.stringify(name)} in ${config.source}: ${namesOf(config)}`);
  const account = connect(entry, `${config.source}: ${name}`, io, secrets);
  const settle = config.settleMs === undefined ? {} : { settleMs: config.settleMs };
  return {
    refunds: createRefunds({ accounts: { [name]: account }, clock: io.clock, ...(onAttempt ? { onAttempt } : {}), ...settle }),
    provider: account.provider,
  };
}

const namesOf = ({ accounts, isFile }: Config) =>
  accounts.size > 0
    ? `the accounts are ${[...accounts.keys()].join(", ")}`
    : isFile
      ? "it has none: write them under accounts:"
      : `write ${defaultConfigFile}, or set a key such as ${Object.values(connectors)
          .flatMap(({ keys }) => keys.slice(0, 1))
          .join(", ")}`;

/** The environment with every key under its first name, as the contract runner reads it. */
export const withFirstNames = (env: Io["env"]): Io["env"] => {
  const keys = Object.values(connectors).flatMap(({ keys: [first = "", ...others] }) => others.map((other) => [first, env[first] || env[other]] as const));
  return { ...env, ...Object.fromEntries(keys.filter(([, value]) => value)) };
};

/** One account for each provider whose key is set, named as the provider; its other options are `MOLLIE_BASE_URL`, `DODO_MODE` and the like. */
function fromEnvironment({ env }: Io): Config {
  const accounts = new Map<string, Entry>();
  for (const [name, { keys, own }] of Object.entries(connectors)) {
    const found = keys.filter((key) => env[key]);
    const [key] = found;
    if (key === undefined) continue;
    if (found.some((other) => env[other] !== env[key])) throw new UsageError(`${found.join(" and ")} are set to different keys: unset one`);
    const variable = (option: string) => `${name}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();
    const others = [...shared, ...own].filter((option) => option !== "apiKey" && env[variable(option)]).map((option) => [option, env[variable(option)]]);
    accounts.set(name, { provider: name, apiKey: env[key], ...Object.fromEntries(others) });
  }
  return { source: "the environment", isFile: false, accounts, contract: {} };
}

function connect({ provider: name, ...entry }: Entry, place: string, io: Io, secrets: Set<string>): AnyAccount {
  const connector = typeof name === "string" && Object.hasOwn(connectors, name) ? connectors[name] : undefined;
  if (!connector) throw new UsageError(`${place}: provider ${JSON.stringify(name) ?? "is missing"}: it must be one of ${Object.keys(connectors).join(", ")}`);
  const allowed: readonly string[] = [...shared, ...connector.own];
  const stranger = Object.keys(entry).find((option) => !allowed.includes(option));
  if (stranger !== undefined) throw new UsageError(`${place}: ${name} has no option ${JSON.stringify(stranger)}; its options are ${allowed.join(", ")}`);
  const values = Object.fromEntries(
    Object.entries(entry).map(([option, value]) => [option, checked(kinds[option as Option], value, `${place}.${option}`, io.env)]),
  ) as Values;
  const { apiKey } = values;
  if (apiKey === undefined || apiKey === "")
    throw new UsageError(`${place}: apiKey is missing; write apiKey: \${${connector.keys[0]}} to take it from the environment`);
  secrets.add(apiKey);
  return connector.connect({ ...values, apiKey }, place);
}

function checked(kind: Kinds[Option], given: unknown, place: string, env: Io["env"]): string | number | boolean {
  const value = typeof given === "string" ? fillIn(given, env, place) : given;
  if (kind === "text" && typeof value === "string") return value;
  if (kind === "number" && (typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value)))) return Number(value);
  if (kind === "flag" && (value === true || value === "true")) return true;
  if (kind === "flag" && (value === false || value === "false")) return false;
  throw new UsageError(`${place} must be ${remedies[kind]}`);
}
const remedies = { text: "text: put it in quotes", number: "a whole number", flag: "true or false" } as const;

function modeOf({ mode }: Values, place: string): "test" | "live" {
  if (mode === "test" || mode === "live") return mode;
  throw new UsageError(
    `${place}: mode must be test or live (DODO_MODE in the environment), not ${JSON.stringify(mode) ?? "left out"}: it decides whether money is real`,
  );
}
