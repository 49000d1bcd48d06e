import { type Capabilities, capabilitiesOf } from "../../capabilities.ts";
import { type CoverageSettings, coverageOf } from "../coverage/coverage.ts";
import { keyOf } from "../coverage/universe.ts";
import type { CaseResult, CoverageReport, Exchange } from "../model.ts";
import { matchOperation, type Spec } from "../spec/spec.ts";
import { CannotRun, type Hand, type Target, TargetError } from "../targets/target.ts";
import type { Hit } from "../walk/notes.ts";
import { walk } from "../walk/walk.ts";
import { type Case, findingsOf, placed } from "./case.ts";
import { casesOf } from "./catalogue.ts";
import { conformanceOf, type Heard } from "./conformance.ts";
import { createMask, createRecorder } from "./record.ts";
import { createStage } from "./stage.ts";
import type { Subject } from "./subjects.ts";

/** Exchanges of one case that a report has. */
const shownAtMost = 50;

export interface SessionOptions {
  readonly subject: Subject;
  readonly spec: Spec;
  readonly target: Target;
  /** Whether drift breaks the contract too, instead of only being reported. */
  readonly closed: boolean;
}

/** All cases of one provider on one target, and what they heard. */
export interface Session {
  readonly able: Capabilities;
  readonly cases: readonly Case[];
  /** Never throws but `TargetError`. */
  play(one: Case): Promise<CaseResult>;
  /** What every answer of the run together says about the contract, once all cases are played. */
  readonly conformance: readonly { readonly id: string; readonly name: string; judge(): CaseResult }[];
  coverage(settings?: CoverageSettings): CoverageReport;
}

export function createSession({ subject, spec, target, closed }: SessionOptions): Session {
  const able = capabilitiesOf(subject.connect({ apiKey: "not-used", baseUrl: "http://localhost" }).provider);
  const heard: Heard[] = [];
  const reached = new Map<string, { readonly hit: Hit; count: number }>();
  /** What is arranged is no drift of the provider's, and exercises only what our own model of it can't show. */
  const listen = (exchange: Exchange, { baseUrl, isArranged = false, isOurs = false, mask = (shown: Exchange) => shown }: Ear) => {
    if (isArranged && !target.countsExamples) return;
    const { findings, request, hits } = walk(spec, exchange, baseUrl === undefined ? {} : { baseUrl });
    const breaches = isArranged ? findings.filter(({ mode }) => mode === "tolerant") : findings;
    const sent = isOurs ? request : null;
    const isSound = breaches.length === 0 && !sent?.length;
    heard.push({ operation: exchange.operation, answered: exchange.response !== null, breaches, sent, exchange: isSound ? null : mask(exchange) });
    for (const hit of hits) {
      const known = reached.get(keyOf(hit));
      if (known) known.count += 1;
      else reached.set(keyOf(hit), { hit, count: 1 });
    }
  };
  for (const exchange of target.recorded?.(subject.name) ?? []) {
    const { method, url } = exchange.request;
    listen({ ...exchange, operation: exchange.operation ?? matchOperation(spec, method, url)?.operation.id ?? null }, {});
  }

  async function play(one: Case): Promise<CaseResult> {
    const startedAt = performance.now();
    const { id, name, group, operation } = { ...one, id: `${subject.name}/${one.group}/${one.id}` };
    const done = (verdict: CaseResult["verdict"], more: Partial<CaseResult> = {}): CaseResult => {
      const durationMs = Math.round(performance.now() - startedAt);
      return { id, name, group, operation, verdict, reason: null, findings: [], exchanges: [], durationMs, ...more };
    };
    if (target.recorded) return done("not_run", { reason: "a recording can't be asked anything new" });
    const scene = await target.open(subject.name);
    const { hand, hasStruck } = withNote(scene.hand);
    const mask = createMask(subject, [scene.apiKey]);
    const recorder = createRecorder(spec, scene.baseUrl, scene.fetch, () => performance.now());
    const verdict = await one.run(createStage(subject, spec, able, { ...scene, hand }, recorder)).then(
      () => done("kept"),
      (failure: unknown) => {
        if (failure instanceof TargetError) throw failure;
        const stopped = recorder.stopped() ?? failure;
        if (stopped instanceof CannotRun) return done("not_run", { reason: stopped.message });
        return done("broken", { findings: findingsOf(failure).map((finding) => placed(spec, operation, { ...finding, message: mask.text(finding.message) })) });
      },
    );
    // What did not strike must not strike the next case, where the target is shared.
    if (hasStruck()) await hand.clearFaults?.();
    const lost = recorder.unreachable();
    if (lost) throw lost;
    const { baseUrl } = scene;
    if (!one.spoils)
      for (const exchange of recorder.exchanges)
        listen(exchange, { baseUrl, isArranged: recorder.isArranged(exchange), isOurs: !recorder.isRaw(exchange), mask: mask.exchange });
    // The last ones: where it happened.
    return { ...verdict, exchanges: recorder.exchanges.slice(-shownAtMost).map(mask.exchange) };
  }

  return {
    able,
    cases: casesOf(subject, spec, able),
    play,
    conformance: conformanceOf(subject.name, spec, heard, closed),
    coverage: (settings) => coverageOf(spec, repeated(reached.values()), settings),
  };
}

interface Ear {
  readonly baseUrl?: string;
  readonly isArranged?: boolean;
  /** The library sent it. */
  readonly isOurs?: boolean;
  readonly mask?: (exchange: Exchange) => Exchange;
}

function* repeated(counted: Iterable<{ readonly hit: Hit; readonly count: number }>): Generator<Hit> {
  for (const { hit, count } of counted) for (let times = 0; times < count; times += 1) yield hit;
}

/** Notes whether faults were added. */
function withNote({ addFault, ...hand }: Hand): { readonly hand: Hand; readonly hasStruck: () => boolean } {
  let struck = false;
  const noting: NonNullable<Hand["addFault"]> = async (rule) => {
    struck = true;
    await addFault?.(rule);
  };
  return { hand: addFault ? { ...hand, addFault: noting } : hand, hasStruck: () => struck };
}
