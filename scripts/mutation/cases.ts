import { join } from "node:path";
import type { Case } from "../../src/contract/cases/case.ts";
import type { CoverageSettings } from "../../src/contract/coverage/coverage.ts";
import { sandboxTarget } from "../../src/contract/targets/sandbox.ts";
import * as sandbox from "../../src/sandbox/index.ts";
import type { JsonObject } from "../generate/document.ts";
import { concerns, specOf } from "./contract.ts";
import { createLinker } from "./link.ts";
import type { Mutant } from "./mutants.ts";
import { schemaOperators } from "./operators-schema.ts";
import type { play } from "./play.ts";
import type { Recording } from "./recording.ts";

/** Runs the contract's cases with a mutant as our contract, against the original that plays the provider. */
export interface CaseWatch {
  /** The first case that broke, `null` where all were kept. */
  notice(document: JsonObject, generated: ReadonlyMap<string, string>, mutant: Mutant): Promise<string | null>;
}

export function watchCases(root: string, provider: string, recording: Recording, coverage: CoverageSettings): CaseWatch {
  const own = join(root, "generated", provider, "/");
  const foreign = new RegExp(`^${root}/(?:generated/(?!${provider}/)\\w+/(?:client|operations)|src/providers/(?!${provider}\\.|index\\.)\\w+)\\.ts$`);
  const isSandbox = (file: string) => file.startsWith(join(root, "src/sandbox/"));
  const load = createLinker({
    root,
    entry: join(root, "scripts/mutation/play.ts"),
    changes: (file) => file.startsWith(own),
    // The provider is the original's; of other providers nothing is asked.
    instead: (file, asking) => (isSandbox(file) && !isSandbox(asking) ? sandbox : foreign.test(file) && !file.includes("/refunds/") ? {} : undefined),
  });

  return {
    async notice(document, generated, mutant) {
      const { play: played } = load(new Map([...generated].map(([file, text]) => [join(root, "generated", file), text]))) as { play: typeof play };
      const isSchema = Object.hasOwn(schemaOperators, mutant.operator);
      const canNotice = (one: Case) => !isSchema || one.spoils === true || rankOf(one, recording, mutant) < unconcerned;
      const inOrder = (cases: readonly Case[]) => cases.filter(canNotice).sort(byPromise(recording, mutant));
      try {
        for await (const result of played({ spec: specOf(provider, document), target: sandboxTarget(), coverage, inOrder })) {
          if (typeof result === "string") {
            // Coverage means nothing where cases were left out.
            if (!isSchema && !recording.missed.has(result)) return result.slice(0, 200);
          } else if (result.verdict === "broken" && !recording.broken.has(result.id)) return `${result.id}: ${result.findings[0]?.message ?? ""}`.slice(0, 200);
        }
      } catch (failure) {
        return `the run ends: ${failure instanceof Error ? failure.message : String(failure)}`.slice(0, 200);
      }
      return null;
    },
  };
}

function byPromise(recording: Recording, mutant: Mutant): (one: Case, other: Case) => number {
  const ranks = new Map<Case, number>();
  const rank = (one: Case): number => {
    const found = ranks.get(one) ?? rankOf(one, recording, mutant);
    ranks.set(one, found);
    return found;
  };
  return (one, other) => rank(one) - rank(other);
}

/** From here on a case never looked at the place of the change; a changed schema can be noticed only by looking at it. */
const unconcerned = 1e12;

/** First the cases that the original does not have in these words, then those that looked at the place of the change, the likely and quick ones first. */
function rankOf(one: Case, { cases }: Recording, mutant: Mutant): number {
  const known = cases.get(one.id);
  if (known?.name !== one.name) return 0;
  const isLikely = likeliest(mutant).some((text) => `/${one.group}/${one.id}`.includes(text));
  return (concerns(known.visited, mutant.pointer) ? 0 : unconcerned) + (isLikely ? 0 : 1e9) + known.durationMs;
}

/** Where the cases that can see a mutant most likely stand. */
function likeliest({ operator, direction }: Mutant): readonly string[] {
  if (/^(key|replay|conflict|storing)/.test(operator)) return ["/keys/wire"];
  if (/executed/.test(operator)) return ["/faults/"];
  if (operator === "status added") return ["/statuses/"];
  return direction === "response" ? ["/examples/"] : ["/requests/", "/provider-takes"];
}
