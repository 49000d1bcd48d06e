import { type CoverageKind, coverageKinds } from "../contract/model.ts";
import type { RunOptions } from "../contract/run.ts";
import type { Entry } from "./config.ts";
import { UsageError } from "./io.ts";

type Settings = Pick<RunOptions, "thresholds" | "gaps">;

/** The part of the configuration that says what a contract run has to exercise: `contract: { thresholds: …, gaps: … }`. */
export function contractSettings({ thresholds, gaps, accounts: _accounts, ...others }: Entry, file: string): Settings {
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new UsageError(`${file}: contract has no setting ${JSON.stringify(stranger)}; its settings are thresholds, gaps, accounts`);
  return {
    ...(thresholds === undefined ? {} : { thresholds: toThresholds(thresholds, file) }),
    ...(gaps === undefined ? {} : { gaps: toGaps(gaps, file) }),
  };
}

function toThresholds(given: unknown, file: string): NonNullable<Settings["thresholds"]> {
  if (!isRecord(given)) throw new UsageError(`${file}: contract.thresholds must be a mapping from kinds to percents`);
  for (const [kind, percent] of Object.entries(given)) {
    if (!isKind(kind)) throw new UsageError(`${file}: contract.thresholds has no kind ${JSON.stringify(kind)}; the kinds are ${coverageKinds.join(", ")}`);
    if (typeof percent !== "number" || percent < 0 || percent > 100)
      throw new UsageError(`${file}: contract.thresholds.${kind} must be a number from 0 to 100`);
  }
  return given as Partial<Record<CoverageKind, number>>;
}

function toGaps(given: unknown, file: string): NonNullable<Settings["gaps"]> {
  if (!Array.isArray(given)) throw new UsageError(`${file}: contract.gaps must be a list`);
  return given.map((gap: unknown, index) => {
    const { provider, match, reason } = isRecord(gap) ? gap : {};
    if (typeof provider === "string" && typeof match === "string" && typeof reason === "string" && reason !== "") return { provider, match, reason };
    throw new UsageError(`${file}: contract.gaps[${index}] must have provider, match and reason: what can't be reached is excused with a reason only`);
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isKind = (word: string): word is CoverageKind => coverageKinds.some((kind) => kind === word);
