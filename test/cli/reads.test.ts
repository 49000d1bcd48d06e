import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { installCommand, jsonLines } from "./command.ts";

const { sandbox, folder, main, run } = installCommand();
const create = (account: string, payment: string, value: number, currency: string, key: string) =>
  run([
    ...["create", account, "--payment", payment, "--amount", String(value), "--currency", currency, "--idempotency-key", key, "--yes", "--json"],
    ...(account === "mollie" ? [] : ["--reason", "requested_by_customer"]),
  ]).then(({ stdout }) => String(jsonLines(stdout)[0]?.["id"]));

test("get, list, refundable and cancel tell of a refund in words and as JSON", async () => {
  const { id: payment } = sandbox.mollie.addPayment({ amount: { value: 10_000, currency: "EUR" } });
  const [first, second] = [await create("mollie", payment, 100, "EUR", "a"), await create("mollie", payment, 250, "EUR", "b")];

  const get = await run(["get", "mollie", first, "--payment", payment]);
  expect(get).toMatchObject({ code: 0, stderr: "" });
  for (const words of [first, payment, "pending (not_yet_sent, can be canceled)", "1.00 EUR", "mollie (mollie, test)"]) expect(get.stdout).toContain(words);
  expect(jsonLines((await run(["get", "mollie", first, "--payment", payment, "--json"])).stdout)).toMatchObject([{ id: first, amount: { value: 100 } }]);

  const list = await run(["list", "mollie", "--payment", payment]);
  expect(list.stdout.split("\n").slice(0, 3)).toEqual([
    expect.stringMatching(/^refund +payment +status +amount +created$/),
    expect.stringContaining(`${second}  ${payment}`),
    expect.stringContaining(`${first}  ${payment}`),
  ]);
  expect(jsonLines((await run(["list", "mollie", "--json"])).stdout).map(({ id }) => id)).toEqual([second, first]);
  expect(jsonLines((await run(["list", "mollie", "--json", "--limit", "1"])).stdout).map(({ id }) => id)).toEqual([second]);

  expect(await run(["list", "mollie", "--limit", "0"])).toMatchObject({ code: 2, stderr: expect.stringContaining("leave it out") });

  expect((await run(["refundable", "mollie", payment])).stdout).toMatch(/refundable +96\.50 EUR/);
  const canceled = await run(["cancel", "mollie", first, "--payment", payment, "--json"]);
  expect({ code: canceled.code, told: jsonLines(canceled.stdout) }).toMatchObject({ code: 0, told: [{ id: first, status: "canceled" }] });
});

test("update changes what is written on a refund, and says where there is nothing to change", async () => {
  const { id: payment } = sandbox.smartpay.addPayment({ amount: { value: 10_000, currency: "JPY" } });
  const id = await create("smartpay", payment, 100, "JPY", "a");
  const changed = await run(["update", "smartpay", id, "--reference", "return 33", "--metadata", "desk=7", "--json"]);
  expect({ code: changed.code, told: jsonLines(changed.stdout) }).toMatchObject({ code: 0, told: [{ id, reference: "return 33", metadata: { desk: "7" } }] });
  expect(await run(["update", "smartpay", id])).toMatchObject({ code: 2, stderr: expect.stringContaining("nothing to change") });
});

test("wait ends with 0 when the refund is paid, 1 when it failed, and 3 when the time is up first", async () => {
  const { id: payment } = sandbox.dodo.addPayment({ amount: { value: 10_000, currency: "USD" } });
  const id = await create("dodo", payment, 100, "USD", "a");
  sandbox.dodo.setStatus(id, "pending");
  const late = await run(["wait", "dodo", id, "--wait-seconds", "0", "--json"]);
  expect(late.code).toBe(3);
  expect(jsonLines(late.stderr)[0]).toMatchObject({ code: "timeout", outcome: null, refund: { id, status: "pending" } });
  sandbox.dodo.setStatus(id, "succeeded");
  expect(await run(["wait", "dodo", id])).toMatchObject({ code: 0, stderr: "" });
  sandbox.dodo.setStatus(id, "failed");
  expect(await run(["wait", "dodo", id])).toMatchObject({ code: 1, stderr: "" });
  expect(await run(["get", "dodo", id])).toMatchObject({ code: 1, stdout: expect.stringContaining("failed") });
});

test("a read that fails ends with 1 for a no, 2 for what has to be fixed, 3 for an answer that never came", async () => {
  expect(await run(["get", "dodo", "ref_doesnotexist"])).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("refund_not_found") });
  expect(await run(["get", "mollie", "re_4qqhO89gsT"])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("/payment is required") });
  expect(await run(["cancel", "dodo", "ref_1"])).toMatchObject({ code: 2, stderr: expect.stringContaining("unsupported_operation") });
  expect(await run(["wait", "dojo", "rf_1"])).toMatchObject({ code: 2, stderr: expect.stringContaining("unsupported_operation") });
  sandbox.faults.add({ provider: "dodo", operation: "getRefund", fault: { kind: "reset", commit: "never" }, times: 5 });
  const lost = await run(["get", "dodo", "ref_doesnotexist", "--json"]);
  sandbox.faults.clear();
  expect(lost).toMatchObject({ code: 3, stdout: "" });
  expect(jsonLines(lost.stderr)[0]).toMatchObject({ code: "connection_lost", outcome: null });
});

test("what a provider writes can't steer the terminal", async () => {
  const { id: payment } = sandbox.mollie.addPayment({ amount: { value: 10_000, currency: "EUR" } });
  await run(["create", "mollie", "--payment", payment, "--amount", "100", "--currency", "EUR", "--idempotency-key", "a", "--yes"]);
  const description = "\u001b[2J\u009b31mgone\r\u202eback";
  sandbox.faults.add({ provider: "mollie", fault: { kind: "drift", at: "/description", change: { value: description } }, times: 2 });
  const [refund] = sandbox.mollie.ledger(payment);
  const { stdout } = await run(["get", "mollie", refund?.id ?? "", "--payment", payment]);
  expect(stdout).toContain(String.raw`\u001b[2J\u009b31mgone\u000d\u202eback`);
  const [told] = jsonLines((await run(["get", "mollie", refund?.id ?? "", "--payment", payment, "--json"])).stdout);
  expect(told).toMatchObject({ description });
  sandbox.faults.clear();
});

test("providers prints what each can do without any account", async () => {
  const { code, stdout } = await run(["providers"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ +dodo +dojo +mollie +paymongo +smartpay$/m);
  expect(stdout).toMatch(/^cancel +no +no +yes +no +no$/m);
  const told = jsonLines((await run(["providers", "--json"])).stdout);
  expect(told.map(({ provider }) => provider)).toEqual(["dodo", "dojo", "mollie", "paymongo", "smartpay"]);
});

test("a reader that leaves early ends a list without a complaint", async () => {
  const { id: payment } = sandbox.mollie.addPayment({ amount: { value: 1_000_000, currency: "EUR" } });
  for (let value = 100; value < 104; value += 1) await create("mollie", payment, value, "EUR", `early-${value}`);
  const { stdout, stderr } = await promisify(execFile)("bash", ["-o", "pipefail", "-c", `"$0" "$1" list mollie --json | head -c 10`, process.execPath, main], {
    cwd: folder,
  });
  expect({ stdout, stderr }).toEqual({ stdout: '{"account"', stderr: "" });
});

test("what nobody foresaw ends with 3, never with a code that says no money moved, and shows no value", async () => {
  const thrower = join(folder, "thrower.mjs");
  writeFileSync(thrower, `setTimeout(() => { throw new Error(${JSON.stringify(sandbox.mollie.apiKey)}); }, 200);`);
  const { code, stderr } = await run(["sandbox"], { env: { NODE_OPTIONS: `--import=${pathToFileURL(thrower).href}` }, isSandbox: true });
  expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining("look before you repeat") });
  expect(stderr).not.toContain(sandbox.mollie.apiKey);
});
