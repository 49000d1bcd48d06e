import { contentChecks } from "./content.ts";
import { holdAll } from "./run.ts";
import { withPackage } from "./stage.ts";
import { toolChecks } from "./tools.ts";
import { typeChecks } from "./types.ts";
import { useChecks } from "./use.ts";

// `npm run test:package`: what is promised of the package, held by the tarball that npm would publish. `npm run test:package -- README` holds those whose name has the word.

await withPackage(async (packed) => {
  const wanted = process.argv[2] ?? "";
  const checks = [contentChecks, useChecks, toolChecks, typeChecks].flatMap((checksOf) => checksOf(packed)).filter(({ name }) => name.includes(wanted));
  await holdAll(checks, "checks on the package hold");
});
