import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

// Breaks the protocol on purpose, each time in one way, and shows that the representative part of the proof notices.
//   npm run test:sabotage -- [words of a name]

interface Sabotage {
  readonly name: string;
  readonly find: string;
  readonly put: string;
}

const sabotages: readonly Sabotage[] = [
  { name: "skip the look", find: "if (canSee(provider) && !(payment", put: "if (Date.now() < 0 && !(payment" },
  { name: "fresh key on retry", find: "idempotencyKey, generation]))", put: "idempotencyKey, generation, Math.random()]))" },
  { name: "truncate the key", find: "payment, idempotencyKey, generation]))", put: "payment, idempotencyKey.slice(0, 12), generation]))" },
  { name: "raise the generation after doubt", find: 'after.outcome === "rejected" && canSee(desk.provider) ? 1', put: "true ? 1" },
  { name: "treat 500 as rejected", find: "(answer.httpStatus >= 500 || answer.httpStatus === 408)", put: "answer.httpStatus === 408" },
  {
    name: "trust a proxy's 503",
    find: 'if (answer.status === "undocumented" || answer.issues.length > 0) return nothing("unknown");',
    put: 'if (answer.status === "undocumented" || answer.issues.length > 0) return nothing(answer.httpStatus === 503 ? "rejected" : "unknown");',
  },
  { name: "retry an unkeyed POST", find: "const repeatable = operation", put: "const repeatable = true || operation" },
  {
    name: "resend on timeout",
    find: "attempt < options.retries &&",
    put: '(attempt < options.retries || (attempt === 0 && failure?.kind === "timeout")) &&',
  },
  {
    name: "accept equal amounts as proof",
    find: "match: matches[0]?.told,",
    put: "match: matches[0]?.told ?? tagged.find(({ tag }) => !tag)?.told,",
  },
  {
    name: "refuse before looking",
    find: "  if (canSee(provider) && !(payment",
    put: "  try {\n    toOrder(provider, request, payment, attempt);\n  } catch (failure) {\n    throw notSeen(failure);\n  }\n  if (canSee(provider) && !(payment",
  },
  {
    name: "take a 404 for absence",
    find: "await provider.get(client, { payment: payment.id, id: told.id }, call) : told;",
    put: "await provider.get(client, { payment: payment.id, id: told.id }, call).catch((failure) => (failure.answer?.httpStatus === 404 ? null : Promise.reject(failure))) : told;\n    if (!whole) continue;",
  },
  { name: "take a missing list for an empty one", find: "  if (!shown) throw unseen(", put: "  if (!shown) return [];\n  if (Date.now() < 0) throw unseen(" },
  { name: "believe a replayed body", find: "told.answer.replayed ? await reread(session, told, call) : told", put: "told" },
  { name: "drop the tag on update", find: "{ ...change.metadata, ...tag }", put: "{ ...change.metadata }" },
  { name: "leave no tag", find: ", [tagName]: writeTag(attempt) }", put: " }" },
  { name: "forget doubts", find: "doubts.add(doubtKey)", put: "doubts.delete(doubtKey)" },
  { name: "let a later refusal end the doubt", find: "const inDoubt = doubts", put: "const inDoubt = Date.now() < 0 && doubts" },
  { name: 'send "remaining" anew', find: "after?.amount ?? remainingOf(", put: "remainingOf(" },
  { name: "drop the settle delay", find: "clock.now()) + settleMs;", put: "clock.now());" },
  { name: "hand out the API key with the attempt", find: "headers: redactHeaders(wire.headers)", put: "headers: wire.headers" },
];

const root = join(import.meta.dirname, "..");
const config = `export default {
  resolve: { conditions: ["openrefunds-source"] },
  ssr: { resolve: { conditions: ["openrefunds-source"] } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000 },
};
`;
const words = process.argv.slice(2).join(" ");
const chosen = sabotages.filter(({ name }) => name.includes(words));
const survivors: string[] = [];
const queue = [...chosen];
const startedAt = Date.now();
if (!(await fails(null))) await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, next));
else survivors.push("the proof fails without any sabotage: nothing can be learned from it");

console.log(`\n${chosen.length - survivors.length} of ${chosen.length} sabotages caught (${Math.round((Date.now() - startedAt) / 1000)} s)`);
for (const name of survivors) console.log(`  not caught: ${name}`);
process.exitCode = survivors.length > 0 ? 1 : 0;

async function next(): Promise<void> {
  for (let sabotage = queue.shift(); sabotage; sabotage = queue.shift()) {
    const noticed = await fails(sabotage);
    if (!noticed) survivors.push(sabotage.name);
    console.log(`${noticed ? "caught    " : "NOT CAUGHT"}  ${sabotage.name}${noticed ? `: ${noticed}` : ""}`);
  }
}

/** The first promise that the representative part finds broken in a copy with the sabotage; `null` where it passes. */
async function fails(sabotage: Sabotage | null): Promise<string | null> {
  const copy = mkdtempSync(join(tmpdir(), "openrefunds-sabotage-"));
  try {
    for (const part of ["src", "generated", "test/proof", "package.json", "tsconfig.json"]) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    writeFileSync(join(copy, "vitest.config.mjs"), config);
    if (sabotage) {
      for (const [file, text] of filesWith(copy, sabotage))
        writeFileSync(
          file,
          text.replaceAll(sabotage.find, () => sabotage.put),
        );
    }
    const { code, output } = await vitest(copy);
    if (code === 0) return null;
    // Only a broken promise counts, not a test that was too slow or did not run.
    if (!output.includes("AssertionError")) throw new Error(`${sabotage?.name ?? "without a sabotage"}: the tests did not run\n${output}`);
    return /FAIL[^\n]*> ([^\n]*)/.exec(output)?.[1]?.slice(0, 140) ?? "failed";
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function filesWith(copy: string, { name, find }: Sabotage): (readonly [file: string, text: string])[] {
  const files = readdirSync(join(copy, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.startsWith("sandbox"));
  const found = files
    .map((file) => [join(copy, "src", file), readFileSync(join(copy, "src", file), "utf8")] as const)
    .filter(([, text]) => text.includes(find));
  if (found.length !== 1) throw new Error(`${name}: ${JSON.stringify(find)} stands in ${found.length} files, not in one`);
  return found;
}

function vitest(folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", "test/proof", "--bail=1", "--reporter=default", "--no-color"];
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => void (output += chunk));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}
