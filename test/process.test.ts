import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createSandbox } from "../src/sandbox/index.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

test("a second process with the same key finds the first one's refund at Dodo, which has no key of its own", async () => {
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  const { id: payment } = sandbox.dodo.addPayment({ amount: { value: 1000, currency: "USD" } });
  const refundOnce = async () => {
    const script = join(root, "test/fixtures/refund-once.ts");
    const { stdout } = await run(
      join(root, "node_modules/.bin/tsx"),
      ["--conditions", "openrefunds-source", script, server.urls.dodo, sandbox.dodo.apiKey, payment, "order-33/return-1"],
      { cwd: root },
    );
    return JSON.parse(stdout) as { id: string; evidence: string };
  };
  try {
    const first = await refundOnce();
    const second = await refundOnce();
    expect(first.evidence).toBe("answered");
    expect(second).toEqual({ id: first.id, evidence: "exact_tag" });
    expect(sandbox.dodo.ledger(payment)).toHaveLength(1);
  } finally {
    await server.close();
  }
});

test("the main job refunds at every provider, and ends with the count", async () => {
  const { stdout } = await run("npm", ["start", "--silent"], { cwd: root });
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("5 of 5 providers ok");
  expect(stdout).not.toContain("failed:");
});

test("the main job runs one provider by name, and names the others where it does not know one", async () => {
  const { stdout } = await run("npm", ["start", "--silent", "--", "mollie"], { cwd: root });
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 of 1 providers ok");
  await expect(run("npm", ["start", "--silent", "--", "stripe"], { cwd: root })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("dodo, dojo, mollie, paymongo, smartpay"),
  });
});
