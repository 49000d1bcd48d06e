import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Io, UsageError } from "./io.ts";

/** An account as it is written down: option by option, not yet checked. */
export type Entry = Readonly<Record<string, unknown>>;
export interface Config {
  /** Where it came from, in words. */
  readonly source: string;
  /** Or else the environment. */
  readonly isFile: boolean;
  readonly accounts: ReadonlyMap<string, Entry>;
  readonly settleMs?: number;
  /** What the contract runner is to ask for, not yet checked. */
  readonly contract: Entry;
}

/** The file that is read where none is named. */
export const defaultConfigFile = "openrefunds.yaml";

/** The accounts of the named file, or of the one in the working directory; `undefined` where there is none. */
export async function readConfig({ folder }: Io, named: string | undefined): Promise<Config | undefined> {
  const file = named ?? defaultConfigFile;
  const text = readText(resolve(folder, file), file, named === undefined);
  if (text === undefined) return undefined;
  const { parse, YAMLParseError } = await import("yaml");
  let document: unknown;
  try {
    document = parse(text);
  } catch (cause) {
    // Only where it is: the words after it show the line, which may hold a key.
    const where = cause instanceof YAMLParseError ? ` at line ${cause.linePos?.[0].line ?? 1} (${cause.code})` : "";
    throw new UsageError(`${file} is not YAML${where}`);
  }
  const { accounts = {}, settleMs, contract = {}, ...others } = record(document, `${file} must be a mapping with accounts`);
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new UsageError(`${file}: there is no setting ${JSON.stringify(stranger)}; the settings are accounts, settleMs, contract`);
  if (settleMs !== undefined && !(typeof settleMs === "number" && settleMs >= 0)) throw new UsageError(`${file}: settleMs must be a number of milliseconds`);
  const written = record(accounts, `${file}: accounts must be a mapping from your names to accounts`);
  const entries = Object.entries(written).map(
    ([name, entry]) => [name, record(entry, `${file}: accounts.${name} must be a mapping with provider and apiKey`)] as const,
  );
  return {
    source: file,
    isFile: true,
    accounts: new Map(entries),
    contract: record(contract, `${file}: contract must be a mapping`),
    ...(settleMs === undefined ? {} : { settleMs }),
  };
}

/** A text with `${NAME}` filled in from the environment. */
export const fillIn = (text: string, env: Io["env"], place: string): string =>
  withBraces(text, place).replace(/\$\{([^}]*)\}/g, (_all, name: string) => {
    const value = env[name];
    if (value === undefined || value === "")
      throw new UsageError(`${place} names the environment variable ${name}, which is not set: set it, or write the value`);
    return value;
  });

/** A shell would fill in `$NAME` too; sent as it stands it would be a wrong key. What is written may be a key, and is not repeated. */
function withBraces(text: string, place: string): string {
  if (/^\$\w+$/.test(text)) throw new UsageError(`${place} begins with $: write \${NAME}, with braces, to take it from the environment`);
  return text;
}

function readText(path: string, file: string, mayBeAbsent: boolean): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" && mayBeAbsent) return undefined;
    throw new UsageError(`${file} can't be read (${code}): name a configuration file with --config`, { cause });
  }
}

function record(value: unknown, message: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UsageError(message);
  return { ...value };
}
