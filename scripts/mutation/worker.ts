import { join } from "node:path";
import { projectThresholds } from "../../src/contract/coverage/coverage.ts";
import { knownGaps } from "../../src/contract/coverage/gaps.ts";
import { checkDocument } from "../generate/check.ts";
import { readSource } from "../generate/document.ts";
import { watchCases } from "./cases.ts";
import { watchDrift } from "./drift.ts";
import { reasonOf, sameCode } from "./explanations.ts";
import { createGenerator, type Generated, isSameCode } from "./generated.ts";
import { mutantsOf } from "./mutants.ts";
import { record } from "./recording.ts";
import { watchTypes } from "./types.ts";
import { type Judgement, providers, type Ready, type Watcher } from "./worker-words.ts";

// Judges mutants of one provider, one index after the other as its parent sends them.

const root = join(import.meta.dirname, "../..");
const coverage = { thresholds: projectThresholds, gaps: knownGaps };

async function main(provider: (typeof providers)[number]): Promise<void> {
  const source = readSource(join(root, "specs", `${provider}.yaml`));
  const mutants = mutantsOf(source.root);
  const recording = await record(provider, source.root, coverage);
  const drift = watchDrift(provider, source.root, recording);
  const unsound = drift.contradiction(source.root);
  if (unsound !== null) throw new Error(`the original contract contradicts itself: ${unsound}`);
  const generator = createGenerator(provider);
  const surface = await generator.surface(source);
  const written = generator.validators(source);
  if (typeof written === "string") throw new Error(written);
  const validators: Generated = written;
  const types = watchTypes(root, provider, surface);
  const cases = watchCases(root, provider, recording, coverage);

  process.on("message", (index: number) => {
    void judge(index).then(
      (judgement) => process.send?.(judgement),
      (failure: unknown) => {
        process.stderr.write(`${provider} ${index}: ${failure instanceof Error ? failure.stack : String(failure)}\n`);
        process.exit(1);
      },
    );
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ broken: [...recording.broken] } satisfies Ready);

  async function judge(index: number): Promise<Judgement> {
    const startedAt = performance.now();
    const done = (by: Watcher | null, words: string | null, reason: string | null = null): Judgement => {
      const durationMs = Math.round(performance.now() - startedAt);
      return { index, by, words, reason, durationMs };
    };
    const mutant = mutants[index];
    if (!mutant) throw new RangeError(`there is no mutant ${index}`);
    const document = mutant.mutate();
    const changed = { ...source, root: document };
    try {
      checkDocument(changed);
    } catch (refusal) {
      return done("generator", String(refusal).slice(0, 200));
    }
    const drifted = drift.notice(document, mutant);
    if (drifted !== null) return done("drift", drifted);
    const contradiction = drift.contradiction(document);
    if (contradiction !== null) return done("examples", contradiction);
    const seen = await generator.surface(changed);
    const typed = types.notice(seen);
    if (typed !== null) return done("types", typed);
    const checks = generator.validators(changed);
    if (typeof checks === "string") return done("generator", checks);
    const broken = await cases.notice(document, new Map([...seen, ...checks]), mutant);
    if (broken !== null) return done("cases", broken);
    // Only what all of them let through may be explained.
    const isSame = isSameCode(seen, surface) && isSameCode(checks, validators);
    return done(null, null, isSame ? sameCode : reasonOf({ provider, ...mutant }));
  }
}

const provider = providers.find((name) => name === process.argv[2]);
if (!provider) throw new RangeError(`there is no provider ${process.argv[2]}: give one of ${providers.join(", ")}`);
await main(provider);
