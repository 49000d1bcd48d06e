import { join } from "node:path";
import { projectThresholds } from "../../src/contract/coverage.ts";
import { knownGaps } from "../../src/contract/coverage-gaps.ts";
import { checkDocument } from "../generate/check.ts";
import { emitClient, emitOperations } from "../generate/client.ts";
import { readSource } from "../generate/document.ts";
import { type Model, modelOf } from "../generate/model.ts";
import { emitTypes } from "../generate/types.ts";
import { emitValidators } from "../generate/validators.ts";
import { watchCases } from "./cases.ts";
import { watchDrift } from "./drift.ts";
import { explanationOf, sameCode } from "./explanations.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { record } from "./recording.ts";
import { watchTypes } from "./types.ts";
import type { Judgement, Watcher } from "./worker-words.ts";

// Judges mutants of one provider, one index after the other as its parent sends them.

const root = join(import.meta.dirname, "../..");
const coverage = { thresholds: projectThresholds, gaps: knownGaps };

/** `isThorough`: the cases run also where a reason is known why they can notice nothing. */
async function main(provider: string, isThorough: boolean): Promise<void> {
  const source = readSource(join(root, "specs", `${provider}.yaml`));
  const mutants = mutantsOf(source.root);
  const recording = await record(provider, coverage);
  const drift = watchDrift(provider, source.root, recording);
  const types = watchTypes(root, provider);
  const unsound = drift.contradiction(source.root);
  if (unsound !== null) throw new Error(`the original contract contradicts itself: ${unsound}`);
  const cases = await watchCases(root, provider, recording, coverage);

  const code = validatedBy(modelOf(source), await surfaceOf(modelOf(source)));
  if (typeof code === "string") throw new Error(code);
  const isSame = (files: ReadonlyMap<string, string>) =>
    files.size === code.size && [...files].every(([file, text]) => withoutComments(text) === withoutComments(code.get(file) ?? ""));

  process.on("message", (index: number) => {
    void judge(index).then(
      (judgement) => process.send?.(judgement),
      (failure: unknown) => {
        process.stderr.write(`${provider} ${index}: ${failure instanceof Error ? failure.stack : String(failure)}\n`);
        process.exit(1);
      },
    );
  });
  process.on("disconnect", () => void cases.close().then(() => process.exit(0)));
  process.send?.({ ready: mutants.length, broken: [...recording.broken], exchanges: recording.exchanges.length + recording.played.length });

  async function judge(index: number): Promise<Judgement> {
    const startedAt = performance.now();
    const done = (by: Watcher | null, words: string | null, explained: Judgement["explained"] = null): Judgement => {
      return {
        index,
        by,
        words,
        explained: explained && { kind: explained.kind, reason: explained.reason },
        durationMs: Math.round(performance.now() - startedAt),
      };
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
    const drifted = drift.notice(document);
    if (drifted !== null) return done("drift", drifted);
    const contradiction = drift.contradiction(document);
    if (contradiction !== null) return done("examples", contradiction);
    const model = modelOf(changed);
    const surface = await surfaceOf(model);
    const typed = types.notice(surface);
    if (typed !== null) return done("types", typed);
    const explained = explanationOf({ provider, ...mutant });
    // Believed in a full run: where nothing changes, the cases have nothing to ask.
    if (explained?.kind === "equivalent" && !isThorough) return done(null, null, explained);
    const files = validatedBy(model, surface);
    if (typeof files === "string") return done("generator", files);
    const known = isSame(files) ? sameCode : explained;
    if (known === sameCode && !isThorough) return done(null, null, known);
    const broken = await cases.notice(document, files, likeliest(mutant));
    return broken === null ? done(null, null, known) : done("cases", broken);
  }
}

/** Where the cases that can see a mutant most likely stand, so that most mutants cost a few of them only. */
function likeliest({ operator, direction }: Pick<Mutant, "operator" | "direction">): readonly string[] {
  if (/^(key|replay|conflict|storing)/.test(operator)) return ["/keys/wire"];
  if (/executed/.test(operator)) return ["/faults/"];
  if (operator === "status added") return ["/statuses/"];
  return direction === "response" ? ["/examples/"] : ["/requests/", "/provider-takes"];
}

/** What hand-written code sees of a contract. */
async function surfaceOf(model: Model): Promise<ReadonlyMap<string, string>> {
  const files = { "types.ts": await emitTypes(model), "operations.ts": emitOperations(model), "client.ts": emitClient(model) };
  return new Map(Object.entries(files).map(([file, text]) => [`${model.name}/${file}`, text]));
}

/** All generated files, or why there are none. */
function validatedBy(model: Model, surface: ReadonlyMap<string, string>): ReadonlyMap<string, string> | string {
  try {
    return new Map([...surface, ...[...emitValidators(model)].map(([file, text]) => [`${model.name}/${file}`, text] as const)]);
  } catch (refusal) {
    return String(refusal).slice(0, 200);
  }
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, "");
}

await main(process.argv[2] ?? "", process.argv[3] === "thorough");
