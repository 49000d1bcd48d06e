import { hashAtOnce } from "../test/proof/clock.ts";
import { describe, enumerate, outside, parse } from "../test/proof/histories.ts";
import { landmarks } from "../test/proof/landmarks.ts";
import { run } from "../test/proof/run.ts";

// Plays histories until the first that goes wrong: the quick look that each sabotage gets. Says how many it played, and what went wrong.

/** After the landmarks, so many histories of the enumeration are enough for every sabotage. */
const nth = 307;

hashAtOnce();
let played = 0;
for (const history of some()) {
  played += 1;
  const [violation] = (await run(history)).violations;
  if (!violation || outside(history)) continue;
  console.log(`${played} histories, ${violation.kind} in "${describe(history)}"`);
  process.exit(1);
}
console.log(`${played} histories`);

function* some() {
  yield* landmarks.map(parse);
  let at = 0;
  for (const history of enumerate()) if (at++ % nth === 0) yield history;
}
