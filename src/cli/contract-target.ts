import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Target } from "../contract/targets/target.ts";
import { withFirstNames } from "./accounts.ts";
import type { Config } from "./config.ts";
import { isProvider, type TestAccounts, toTestAccounts } from "./contract-accounts.ts";
import { type Io, UsageError } from "./io.ts";
import type { Screen } from "./screen.ts";
import { typed, wholeNumber } from "./values.ts";

/** What is asked, as it was typed. */
export interface TargetOptions {
  readonly seed: number;
  readonly live?: boolean;
  readonly baseUrl?: string;
  readonly replay?: string;
  readonly iMeanLiveMoney?: boolean;
  readonly budget?: number;
  readonly maxWrites?: number;
  readonly rateLimit?: number;
}

export const withTarget = (command: Command): Command =>
  command
    .addOption(new Option("--live", "ask the providers themselves, in their test mode").conflicts(["baseUrl", "replay"]))
    .addOption(new Option("--base-url <address>", "ask a server that claims to be the provider; or a running sandbox, at its …/_sandbox").conflicts("replay"))
    .option("--replay <file>", "walk a recording (HAR) instead of asking anybody")
    .option("--i-mean-live-money", "with --live: take keys that reach real money")
    .option("--budget <minor units>", "with --live: how much all refunds together may ask for (default: 100000)", wholeNumber)
    .option("--max-writes <number>", "with --live: how many requests may leave that can move money (default: 50)", wholeNumber)
    .option("--rate-limit <number>", "with --live: requests a second (default: 2)", wholeNumber);

/** Where the cases run. A key that is used is masked from here on. */
export async function chooseTarget(io: Io, screen: Screen, config: Config | undefined, asked: readonly string[], options: TargetOptions): Promise<Target> {
  const { live, baseUrl, replay, seed } = options;
  const guard = (["iMeanLiveMoney", "budget", "maxWrites", "rateLimit"] as const).find((name) => options[name] !== undefined);
  if (guard && !live)
    throw new UsageError(`--${guard.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} says something about --live only: give both, or leave it out`);
  if (replay !== undefined) return (await import("../contract/targets/har.ts")).replayTarget(textOf(io, replay));
  if (!live && baseUrl === undefined) return (await import("../contract/targets/sandbox.ts")).sandboxTarget({ seed });
  const { baseUrlTarget } = await import("../contract/targets/base-url.ts");
  if (baseUrl !== undefined && /\/_sandbox\/?$/.test(baseUrl)) return baseUrlTarget({ controlUrl: address(baseUrl) });

  const accounts = await accountsOf(io, config, asked);
  for (const account of Object.values(accounts)) screen.secrets.add(account.apiKey);
  if (baseUrl !== undefined) return baseUrlTarget({ accounts: atAddress(accounts, address(baseUrl), asked) });
  const { liveTarget } = await import("../contract/targets/live.ts");
  const { iMeanLiveMoney, budget, maxWrites, rateLimit } = options;
  return liveTarget({ accounts, ...typed({ iMeanLiveMoney, maxMinorUnits: budget, maxWrites, requestsPerSecond: rateLimit }) });
}

/** Those of the configuration, else of the environment; of the providers that were asked for, if any were. */
async function accountsOf(io: Io, config: Config | undefined, asked: readonly string[]): Promise<TestAccounts> {
  const { accountsFrom } = await import("../contract/targets/live.ts");
  const written = config?.contract["accounts"];
  const all = written === undefined ? accountsFrom(withFirstNames(io.env)) : toTestAccounts(written, config?.source ?? "", io);
  return asked.length === 0 ? all : Object.fromEntries(Object.entries(all).filter(([name]) => asked.includes(name)));
}

function atAddress(accounts: TestAccounts, baseUrl: string, asked: readonly string[]) {
  const [name, ...others] = asked;
  if (name === undefined || others.length > 0 || !isProvider(name))
    throw new UsageError("--base-url is the address of one provider: name that provider, or give the …/_sandbox of a running sandbox");
  const account = accounts[name];
  if (!account)
    throw new UsageError(
      `--base-url needs a key for ${name}: set ${name.toUpperCase()}_API_KEY, or write it into the configuration under contract: accounts: ${name}:`,
    );
  return { [name]: { baseUrl, apiKey: account.apiKey, payments: account.payments } };
}

function address(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`--base-url ${JSON.stringify(text)} is no address: it begins with http:// or https://`);
}

function textOf({ folder }: Io, file: string): string {
  try {
    return readFileSync(resolve(folder, file), "utf8");
  } catch (cause) {
    throw new UsageError(`${file} can't be read (${(cause as NodeJS.ErrnoException).code}): give a recording (HAR)`, { cause });
  }
}
