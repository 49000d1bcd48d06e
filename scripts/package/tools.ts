import { readFileSync } from "node:fs";
import { join } from "node:path";
import { none } from "./content.ts";
import { type Check, run } from "./run.ts";
import { type Packed, repository } from "./stage.ts";

const knip = "knip@6.44.2";
const installed = (name: string) => join(repository, "node_modules/.bin", name);

/** What tools that know other packages' mistakes say of this one. */
export const toolChecks = ({ tarball, content, manifest }: Packed): Check[] => [
  {
    name: "publint finds nothing, in strict mode",
    hold: async () => {
      await run(installed("publint"), ["run", content, "--strict", "--pack", "false"], content);
      return `publint ${versionOf("publint")}`;
    },
  },
  {
    name: "types resolve as the code does, at every entry (attw, profile esm-only)",
    hold: async () => {
      const { stdout } = await run(installed("attw"), [tarball, "--profile", "esm-only", "--format", "json"], repository);
      const { analysis, problems = {} } = JSON.parse(stdout) as { analysis: { entrypoints: object; problems: readonly Problem[] }; problems?: object };
      // What the profile leaves out: the resolution of before `exports`, and `require`, which gets an ES module on every Node that this package takes.
      const left = analysis.problems.filter(({ resolutionKind }) => resolutionKind !== "node10" && resolutionKind !== "node16-cjs");
      none(
        "is a problem for attw",
        left.map((problem) => JSON.stringify(problem)),
      );
      const entries = Object.keys(analysis.entrypoints);
      none(
        "was not seen by attw",
        Object.keys(manifest.exports).filter((entry) => !entries.includes(entry)),
      );
      return `attw ${versionOf("@arethetypeswrong/cli")}, ${entries.length} entries, ${Object.keys(problems).length} kinds of problem outside the profile`;
    },
  },
  {
    // What knip can't see being used stands in knip.json: packages that are run as programs, read as data or named in another tool's settings.
    name: "no unused file, export or dependency, and none that is not listed",
    hold: async () => {
      await run("npx", ["-y", knip, "--no-progress"], repository);
      return knip;
    },
  },
];

interface Problem {
  readonly kind: string;
  readonly resolutionKind?: string;
}

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(join(repository, "node_modules", name, "package.json"), "utf8")) as { readonly version: string }).version;
