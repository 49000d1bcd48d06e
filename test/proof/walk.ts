import fc from "fast-check";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import { createScene, type Terrain } from "./scene.ts";
import { steps } from "./steps.ts";

/** What the provider leaves open, for the length of a walk. */
export const terrains = (provider: SandboxProvider): fc.Arbitrary<Terrain> =>
  fc.record({
    provider: fc.constant(provider),
    hasStore: fc.boolean(),
    settlesLater: fc.boolean(),
    seed: fc.nat(1_000_000),
    assume: fc.record({
      storesFailures: fc.boolean(),
      keepsCanceled: fc.boolean(),
      refundedAmountLagMs: fc.constantFrom(0, 600_000),
      paymentRefunds: fc.constantFrom("by_provider", "present", "absent"),
      refundStatus: fc.constantFrom("present", "absent"),
      listsFailed: fc.boolean(),
      itemlessAfterPartial: fc.constantFrom("refused", "takes_the_rest"),
    }),
  });

/** Walks at one provider, all from one seed. */
export async function walkAt(provider: SandboxProvider, seed: number, runs: number) {
  const counts = { walks: 0, steps: 0, calls: 0, refunds: 0, outside: 0, wrongOutside: 0 };
  const details = await fc.check(
    fc.asyncProperty(terrains(provider), fc.commands([...steps(provider)], { maxCommands: 24, size: "max" }), async (terrain, commands) => {
      const scene = createScene(terrain);
      const list = [...commands].length;
      await fc.asyncModelRun(() => ({ model: {}, real: scene }), commands);
      const violations = await scene.finish();
      counts.walks += 1;
      counts.steps += list;
      counts.calls += scene.ends.length;
      counts.refunds += scene.books().length;
      if (scene.outside.size > 0) {
        counts.outside += 1;
        counts.wrongOutside += violations.length > 0 ? 1 : 0;
      } else scene.stopIfWrong();
    }),
    { seed, numRuns: runs, endOnFailure: false },
  );
  const broken = details.failed ? `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}` : null;
  return { counts, broken };
}
