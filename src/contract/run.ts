import { ConfigurationError } from "../runtime/errors.ts";
import { version } from "../runtime/version.ts";
import type { SandboxProvider } from "../sandbox/index.ts";
import { createSession } from "./cases/session.ts";
import { subjects } from "./cases/subjects.ts";
import type { CoverageSettings } from "./coverage/coverage.ts";
import type { CaseResult, ProviderReport, Report, RunEvent } from "./model.ts";
import { loadSpec } from "./spec/spec.ts";
import { sandboxTarget } from "./targets/sandbox.ts";
import type { Target } from "./targets/target.ts";

export interface RunOptions extends CoverageSettings {
  /** Default: all that the target has. */
  readonly providers?: readonly string[];
  /** Where the cases run. Default: the embedded sandbox. */
  readonly target?: Target;
  /** The same seed gives the same run on the sandbox. Default 1. */
  readonly seed?: number;
  /** Only cases whose id has one of these texts in it, such as `mollie/keys/` or `createRefund`. */
  readonly only?: readonly string[];
  /** Whether drift (what the contract does not know) breaks the run, or is only reported. Default true. */
  readonly closed?: boolean;
  /** Where the contracts lie, if not with this package. */
  readonly specs?: string;
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/**
 * Runs the contract's cases and says what was kept, what was broken and what has not been exercised. Throws `TargetError` where the
 * target can't be reached, and `ConfigurationError` where the options can't work.
 * @example
 * const { totals } = await runContract({ providers: ["mollie"] });
 * process.exitCode = totals.broken > 0 ? 1 : 0;
 */
export async function runContract(options: RunOptions = {}): Promise<Report> {
  const { seed = 1, target = sandboxTarget({ seed }), closed = true, now = () => new Date(), onEvent } = options;
  const startedAt = now();
  const names = chosen(options.providers, target);
  try {
    const all = names.map((name) => openDesk(name, target, closed, options));
    const desks = options.only ? all.filter(({ cases, judged }) => cases.length + judged.length > 0) : all;
    if (options.only && desks.length === 0) {
      throw new ConfigurationError(
        `no case of ${names.join(", ")} has ${options.only.map((text) => JSON.stringify(text)).join(" or ")} in its id: give a part of one, such as keys/ or createRefund`,
      );
    }
    const tell = (provider: string, result: CaseResult) => {
      onEvent?.({ type: "case", provider, result });
      return result;
    };
    const played = await inLanes(
      target.concurrency,
      desks.flatMap(({ name, session, cases }) => cases.map((one) => ({ name, session, one }))),
      async (at) => {
        options.signal?.throwIfAborted();
        return tell(at.name, await at.session.play(at.one));
      },
    );
    const providers = desks.map((desk) => {
      const own = played.splice(0, desk.cases.length);
      return reportOf(desk, [...own, ...desk.judged.map(({ judge }) => tell(desk.name, judge()))], options);
    });
    const results = providers.flatMap(({ cases }) => cases);
    const count = (verdict: CaseResult["verdict"]) => results.filter((result) => result.verdict === verdict).length;
    const report: Report = {
      version: 1,
      library: version,
      target: target.kind,
      seed,
      startedAt: startedAt.toISOString(),
      durationMs: now().getTime() - startedAt.getTime(),
      providers,
      totals: { kept: count("kept"), broken: count("broken"), notRun: count("not_run") },
    };
    onEvent?.({ type: "done", report });
    return report;
  } finally {
    await target.close?.();
  }
}

function chosen(asked: readonly string[] | undefined, target: Target): readonly SandboxProvider[] {
  const known = target.providers ?? (Object.keys(subjects) as SandboxProvider[]);
  for (const name of asked ?? []) {
    if (!known.some((provider) => provider === name))
      throw new ConfigurationError(`there is no provider ${JSON.stringify(name)} here: give some of ${known.join(", ")}`);
  }
  return asked ? known.filter((name) => asked.includes(name)) : known;
}

/** What is to be done for one provider. */
function openDesk(name: SandboxProvider, target: Target, closed: boolean, { only, onEvent, specs }: RunOptions) {
  const spec = loadSpec(name, specs === undefined ? {} : { folder: specs });
  const session = createSession({ subject: subjects[name], spec, target, closed });
  const isAsked = (id: string) => !only || only.some((text) => id.includes(text));
  const cases = session.cases.filter(({ group, id }) => isAsked(`${name}/${group}/${id}`));
  const judged = session.conformance.filter(({ id }) => isAsked(id));
  onEvent?.({ type: "provider", provider: name, cases: cases.length + judged.length });
  return { name, spec, session, cases, judged };
}

function reportOf({ name, spec, session }: ReturnType<typeof openDesk>, cases: readonly CaseResult[], { thresholds, gaps }: RunOptions): ProviderReport {
  const { title, version, file } = spec;
  const coverage = session.coverage({ ...(thresholds ? { thresholds } : {}), ...(gaps ? { gaps } : {}) });
  return { provider: name, contract: { title, version, file }, capabilities: session.able, cases, coverage };
}

/** Works on so many at a time; the results stand in the order of the list. The first failure ends it: what has not begun does not begin. */
async function inLanes<In, Out>(lanes: number, list: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const waiting = [...list.entries()].reverse();
  const lane = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [index, item] = next;
      results[index] = await work(item).catch((failure: unknown) => {
        waiting.length = 0;
        throw failure;
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
