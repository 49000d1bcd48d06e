import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";
import type { Check } from "./run.ts";
import type { Packed } from "./stage.ts";

/** What belongs into the tarball, and nothing else: the built code with its maps, what the maps point to, the contracts, four pages. */
const expected: readonly RegExp[] = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^specs\/[\w-]+\.yaml$/,
  /^src\/[\w/-]+(\.d)?\.ts$/,
  /^generated\/currencies\.ts$/,
  /^generated\/[\w-]+\/(types|client|operations|validators\/[\w./-]+)\.ts$/,
  /^generated\/[\w-]+\/spec\.json$/,
  /^dist\/(src|generated)\/[\w./-]+\.(js|d\.ts)(\.map)?$/,
  /^dist\/chunks\/\w+\.js(\.map)?$/,
];
const required = ["README.md", "LICENSE", "CHANGELOG.md", "package.json"];

/** What the files in the tarball are, and what they point to. */
export const contentChecks = ({ content, manifest }: Packed): Check[] => {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [relative(content, join(entry.parentPath, entry.name))] : [],
  );
  const text = (file: string) => readFileSync(join(content, file), "utf8");

  return [
    {
      name: "no stray files",
      hold: async () => {
        none(
          "does not belong into the package",
          files.filter((file) => !expected.some((pattern) => pattern.test(file))),
        );
        none(
          "is missing from the package",
          required.filter((file) => !files.includes(file)),
        );
        return `${files.length} files, each of a kind that is named`;
      },
    },
    {
      name: "every built file stands beside its source",
      hold: async () => {
        const built = files.filter((file) => file.startsWith("dist/") && file.endsWith(".js"));
        none(
          "has no source in the package",
          built.filter((file) => !isChunk(file) && !files.includes(file.replace(/^dist\//, "").replace(/\.js$/, ".ts"))),
        );
        none(
          "lacks its types or a map",
          built.filter((file) => (isChunk(file) ? [".js.map"] : [".d.ts", ".d.ts.map", ".js.map"]).some((end) => !files.includes(file.replace(/\.js$/, end)))),
        );
        return `${built.length} modules with types and maps`;
      },
    },
    {
      name: "source maps and declaration maps resolve inside the tarball",
      hold: async () => {
        const maps = files.filter((file) => file.endsWith(".map"));
        const wrong = maps.flatMap((file) => {
          const {
            sources,
            sourcesContent,
            sourceRoot = "",
          } = JSON.parse(text(file)) as { sources: string[]; sourcesContent?: (string | null)[]; sourceRoot?: string };
          // What is built in from another package stands in the map itself.
          const places = sources
            .filter((_, at) => typeof sourcesContent?.[at] !== "string")
            .map((source) => resolve(join(content, dirname(file)), sourceRoot, source));
          const lost = places.filter((place) => !place.startsWith(`${content}/`) || !existsSync(place));
          const named = text(file.slice(0, -4)).includes(`sourceMappingURL=${file.split("/").at(-1)}`);
          // An entry that only hands on what stands in chunks has nothing of its own to map.
          const isUnmapped = places.length === 0 && hasCode(text(file.slice(0, -4)));
          return isUnmapped || lost.length > 0 || !named ? [`${file} → ${sources.join(", ")}`] : [];
        });
        none("leads nowhere", wrong);
        return `${maps.length} maps`;
      },
    },
    {
      name: "every entry leads to a file, and types come first",
      hold: async () => {
        const entries = Object.entries(manifest.exports);
        const targets = [...entries.flatMap(([, target]) => (typeof target === "string" ? [target] : Object.values(target))), ...Object.values(manifest.bin)];
        none(
          "is not in the package",
          targets.filter((target) => !existsSync(join(content, target))),
        );
        const conditions = (target: object) => Object.keys(target).filter((name) => name !== "openrefunds-source");
        none(
          "does not name its types first, then its code",
          entries.flatMap(([name, target]) => (typeof target === "string" || conditions(target).join() === "types,default" ? [] : [name])),
        );
        none(
          "names a pattern instead of an entry",
          entries.map(([name]) => name).filter((name) => name.includes("*")),
        );
        return `${entries.length} entries`;
      },
    },
    {
      name: "every entry exports what its source exports",
      hold: async () => {
        const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === "object" ? [target.default] : []));
        const wrong = await Promise.all(
          targets.map(async (file) => {
            const source = file.replace("./dist/", "./").replace(/\.js$/, ".ts");
            const [built, written] = await Promise.all([file, source].map((one) => exportsOf(resolve(content, one))));
            return built === written && built !== "" ? [] : [`${file}: ${built}; its source: ${written}`];
          }),
        );
        none("exports something else than its source", wrong.flat());
        return `${targets.length} entries`;
      },
    },
    {
      name: "nothing in it speaks of the machine that built it",
      hold: async () => {
        none(
          "holds a path of a machine",
          files.filter((file) => /(?:^|["'\s(=])\/(?:work|home|root|Users|tmp)\/[\w.-]/m.test(text(file))),
        );
        return `${files.length} files read`;
      },
    },
  ];
};

/** The names that a module exports. */
async function exportsOf(file: string): Promise<string> {
  const external = ["node:*", "#transport"];
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    packages: "external",
    external,
  });
  return Object.values(metafile.outputs)[0]?.exports.toSorted().join(", ") ?? "";
}

/** Throws the list unless it is empty. */
export function none(problem: string, list: readonly string[]): void {
  if (list.length > 0) throw new Error(`${problem}:\n${list.slice(0, 20).join("\n")}${list.length > 20 ? `\n… and ${list.length - 20} more` : ""}`);
}

/** What entries share stands in modules of its own, which no import names. */
const isChunk = (file: string) => file.startsWith("dist/chunks/");

/** More than imports, exports and comments, and the bundler's own helper. */
const hasCode = (module: string) => !/^var __defProp =/m.test(module) && module.split("\n").some((line) => !/^(import\b|export\b|[}\s]|\/\/|$)/.test(line));
