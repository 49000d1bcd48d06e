import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, run } from "./run.ts";
import { type Packed, repository } from "./stage.ts";

/** The first and the last of the releases that matter; `node10` is not among the resolutions because it can't read `exports`, and TypeScript 7 no longer has it. */
const compilers = ["5.4.5", "5.6.3", "5.8.3", "5.9.3", "6.0.3", "7.0.2"];
const resolutions = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

const contracts = "nodenext-contracts";

/** What a project knows beside ES2022: a browser's types, Node's, or no more than the names of fetch. */
const platforms = {
  dom: { lib: ["es2022", "dom", "dom.iterable"], types: [] as string[] },
  node: { lib: ["es2022"], types: ["node"] },
  fetch: { lib: ["es2022"], types: [] as string[] },
};
const fetchNames = `declare class AbortSignal { readonly aborted: boolean }
declare class URL { constructor(text: string); readonly host: string; readonly pathname: string }
declare class Headers { get(name: string): string | null }
declare class Response { readonly status: number }
`;

/** A project of each module resolution, with each compiler; nothing skipped. */
export const typeChecks = (packed: Packed): Check[] => {
  const made = projects(packed);
  return compilers.map((version) => ({
    name: `TypeScript ${version} takes every entry`,
    async hold() {
      const { folder, names } = await made();
      const compile = `typescript@${version}`;
      // Node's own way to import JSON has a default export only from TypeScript 5.6 on.
      const fit = names.filter((name) => name !== contracts || version !== "5.4.5");
      for (const name of fit) await run("npx", ["-y", "-p", compile, "tsc", "-p", name], folder);
      return fit.join(", ");
    },
  }));
};

/** Made once, by the first that asks. */
function projects({ manifest, install }: Packed) {
  let made: Promise<{ folder: string; names: readonly string[] }> | undefined;
  const make = async () => {
    const folder = await install("consumers", {});
    mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
    for (const name of ["@types/node", "undici-types"]) cpSync(join(repository, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
    const names = Object.keys(resolutions).map((resolution, at) => `${resolution}-${Object.keys(platforms)[at]}`);
    for (const [at, [resolution, options]] of Object.entries(resolutions).entries()) {
      const [platform, known] = Object.entries(platforms)[at] ?? [];
      if (!known) throw new Error("a platform for each resolution");
      const here = join(folder, `${resolution}-${platform}`);
      mkdirSync(here);
      writeFileSync(join(here, "use.ts"), program(manifest, resolution === "bundler"));
      if (platform === "fetch") writeFileSync(join(here, "fetch.d.ts"), fetchNames);
      const compilerOptions = {
        ...options,
        ...known,
        target: "es2022",
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        resolveJsonModule: true,
      };
      writeFileSync(join(here, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    }
    mkdirSync(join(folder, contracts));
    const documents = Object.keys(manifest.exports).filter((entry) => entry.endsWith("/spec"));
    const lines = documents.map(
      (entry, at) => `import spec${at} from "${specifierOf(entry)}" with { type: "json" };\nexport const version${at}: string = spec${at}.openapi;\n`,
    );
    writeFileSync(join(folder, contracts, "use.ts"), lines.join(""));
    const compilerOptions = { ...resolutions.nodenext, lib: ["es2022"], types: [], target: "es2022", strict: true, noEmit: true, resolveJsonModule: true };
    writeFileSync(join(folder, contracts, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    return { folder, names: [...names, contracts] };
  };
  return () => (made ??= make());
}

const specifierOf = (entry: string) => entry.replace(/^\./, "openrefunds");

/** Every entry, and lines that must not compile: types that lost themselves to `any` would let them. */
const program = ({ exports }: Packed["manifest"], hasAttributes: boolean) => `
${Object.entries(exports)
  .map(([name, target], at) => {
    const specifier = specifierOf(name);
    if (typeof target !== "string") return `import * as entry${at} from "${specifier}";\nexport const use${at}: object = entry${at};`;
    return hasAttributes ? `import entry${at} from "${specifier}" with { type: "json" };\nexport const use${at}: string = entry${at}.openapi;` : "";
  })
  .join("\n")}
import { createRefunds, dodo, mollie, type Refund } from "openrefunds";
import { createMollieClient } from "openrefunds/mollie/client";
import { createRefundBody } from "openrefunds/mollie/validators";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const refunds = createRefunds({ accounts: { shop: mollie({ apiKey: "test_key", fetch: sandbox.fetch }), games: dodo({ apiKey: "key", mode: "test" }) } });
export const made: Promise<Refund> = refunds.create("shop", { payment: "tr_1", amount: { value: 1, currency: "EUR" }, idempotencyKey: "order-33" });
// @ts-expect-error no such account
export const nobody = refunds.create("cellar", { payment: "tr_1", amount: { value: 1, currency: "EUR" }, idempotencyKey: "order-33" });
// @ts-expect-error Dodo Payments cannot cancel
export const uncancelable = refunds.cancel("games", "ref_1");
// @ts-expect-error an amount is never left out
export const amountless = refunds.create("shop", { payment: "tr_1", idempotencyKey: "order-33" });
// @ts-expect-error a mode is never guessed
export const modeless = dodo({ apiKey: "key" });
export const answer = createMollieClient({ apiKey: "test_key" })
  .getRefund({ path: { paymentId: "tr_1", refundId: "re_1" } })
  .then((result) => (result.status === 200 ? result.body.status : result.status));
export const narrow = (value: unknown): string | undefined => (createRefundBody(value) ? value.amount.currency : undefined);
`;
