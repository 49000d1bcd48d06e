import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { holdAll } from "../package/run.ts";
import { withPackage } from "../package/stage.ts";
import { hosts, marker, suiteCode } from "./hosts.ts";
import type { Outside } from "./suite.ts";

// `npm run test:runtimes`: the packed tarball in every runtime, for real. `npm run test:runtimes -- Deno` runs those whose name has the word.

await withPackage(async ({ install }) => {
  const wanted = process.argv[2] ?? "";
  const folder = await install("everywhere", { "suite.js": await suiteCode() });
  const entry = join(folder, "node_modules/openrefunds/dist/src/sandbox/index.js");
  if (!existsSync(entry)) throw new Error("the tarball has no sandbox");
  const { createSandbox } = (await import(pathToFileURL(entry).href)) as typeof import("openrefunds/sandbox");
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  const payment = () => sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } }).id;
  const chosen = hosts.filter(({ name }) => name.includes(wanted));

  const checks = chosen.map(({ name, hold }, at) => ({
    name: `${name}, ${at + 1} of ${chosen.length}`,
    async hold() {
      const outside: Outside = { baseUrl: server.urls.mollie, apiKey: sandbox.mollie.apiKey, payment: payment() };
      const { version, printed } = await hold({ folder, outside });
      const [, count] = new RegExp(`${marker} (\\d+)`).exec(printed) ?? [];
      if (count === undefined) throw new Error(`the suite did not say that it held:\n${printed}`);
      // What the runtime says of itself counts for less than what its refund left at the provider.
      const made = sandbox.journal.filter(({ operation, reply, body }) => operation === "createRefund" && reply.status === 201 && body !== "").length;
      if (made !== ++refundsMade) throw new Error(`${made} refunds were made at the sandbox where ${refundsMade} were expected`);
      return `passed on ${name} ${version}, ${count} promises`;
    },
  }));
  let refundsMade = 0;
  try {
    await holdAll(checks, "runtimes passed");
  } finally {
    await server.close();
  }
});
