import { expect, test } from "vitest";
import { createSandbox, type Fault, type Sandbox } from "../../src/sandbox/index.ts";
import { clientAt, providers, type Wired } from "./wire.ts";

/** Many refunds at every provider, all of it under way at once where `together` is set; what came of each, and the books at the end. */
async function play(sandbox: Sandbox, together = false) {
  const run = async (provider: Wired) => {
    const client = clientAt(sandbox, provider);
    const answers: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      const abort = new AbortController();
      const answer = client.create(100 + at, `key-${at}`, { signal: abort.signal }).then(
        async (response) => `${response.status} ${await response.text().catch(String)}`,
        (error: unknown) => String(error),
      );
      if (!together) setImmediate(() => setTimeout(() => abort.abort(), 50));
      else setTimeout(() => abort.abort(), 200);
      answers.push(await answer);
    }
    return { answers, books: client.ledger().map(({ amount }) => amount.value) };
  };
  const results: Record<string, Awaited<ReturnType<typeof run>>> = {};
  if (together) await Promise.all([...providers].reverse().map(async (provider) => (results[provider] = await run(provider))));
  else for (const provider of providers) results[provider] = await run(provider);
  return results;
}
const noWaits: readonly Fault["kind"][] = ["reset", "status", "body", "redirect", "drift", "late_failure", "queued"];

test("chance strikes as often as it is told, only with the kinds that it is given, and the same for the same seed", async () => {
  const struck = async (seed: number, rate: number) => {
    const sandbox = createSandbox({ seed });
    sandbox.faults.random({ rate, kinds: noWaits });
    const results = await play(sandbox);
    return { hits: sandbox.faults.hits, results };
  };
  const [first, again, other] = [await struck(7, 0.5), await struck(7, 0.5), await struck(8, 0.5)];
  expect(again).toEqual(first);
  expect(other.hits).not.toEqual(first.hits);
  expect(first.hits.length).toBeGreaterThan(15);
  expect(first.hits.length).toBeLessThan(45);
  expect(first.hits.filter(({ fault }) => !noWaits.includes(fault.kind))).toEqual([]);
  expect((await struck(7, 0)).hits).toEqual([]);
  expect((await struck(7, 1)).hits).toHaveLength(60);
});

test("what chance strikes does not depend on the order in which the providers are called", async () => {
  const struck = async (together: boolean) => {
    const sandbox = createSandbox({ seed: 3 });
    sandbox.faults.random({ rate: 0.4, kinds: ["status", "body", "drift"] });
    await play(sandbox, together);
    return new Set(sandbox.faults.hits.map((hit) => JSON.stringify(hit)));
  };
  expect(await struck(true)).toEqual(await struck(false));
});

test("every kind of fault is drawn where it suits the call, in a shape that a rule takes", async () => {
  const sandbox = createSandbox({ seed: 11 });
  const drawn = new Set<string>();
  sandbox.faults.random({ rate: 1 });
  for (const provider of providers) {
    const client = clientAt(sandbox, provider);
    for (let at = 0; at < 60; at += 1) {
      const signal = AbortSignal.abort();
      await client.create(10, `key-${at}`, { signal }).catch(() => {});
      if (client.wire.list) await client.send(client.wire.list(client.payment), { signal }).catch(() => {});
    }
  }
  const checked = createSandbox();
  for (const { provider, operation, fault } of sandbox.faults.hits) {
    drawn.add(fault.kind);
    checked.faults.add({ provider, operation, fault });
  }
  expect([...drawn].sort()).toEqual([
    ...["body", "clock_jump", "drift", "lag", "late_failure", "latency", "page_drift", "queued", "redirect", "reset", "stale", "status", "timeout"],
  ]);
});

test("a run's script is JSON that repeats the run: rules, chance, headers, clock, ids and what was assumed", async () => {
  const sandbox = createSandbox({ seed: 42, now: "2026-12-24T18:00:00Z", assume: { repeatedKey: "refused", listsFailed: false } });
  sandbox.faults.add({ provider: "mollie", operation: "createRefund", skip: 2, times: 3, fault: { kind: "reset", commit: "at_once" } });
  sandbox.faults.random({ rate: 0.3, kinds: noWaits });
  const first = await play(sandbox);
  const script = JSON.parse(JSON.stringify(sandbox.script()));
  expect(script).toMatchObject({ seed: 42, now: "2026-12-24T18:00:00.000Z", assume: { repeatedKey: "refused", listsFailed: false, storesFailures: false } });
  expect(script.hits.length).toBeGreaterThan(5);
  const again = createSandbox(script);
  expect(await play(again)).toEqual(first);
  expect(again.faults.hits).toEqual(sandbox.faults.hits);
  expect(again.script()).toEqual(script);
});

test("a script that is taken in between strikes on where the run left off", async () => {
  const fault = { kind: "status", status: 500, page: "own", commit: "never" } as const;
  const began = createSandbox();
  const client = clientAt(began, "smartpay");
  await client.make(100, "key-0");
  began.faults.add({ provider: "smartpay", operation: "createRefund", skip: 1, times: 3, fault });
  const statuses = async (create: typeof client.create, from: number, count: number) => {
    const all = [];
    for (let at = from; at < from + count; at += 1) all.push((await create(100 + at, `key-${at}`)).status);
    return all;
  };
  const whole = [200, ...(await statuses(client.create, 1, 3))];
  const script = began.script();
  whole.push(...(await statuses(client.create, 4, 3)));
  expect(whole).toEqual([200, 200, 500, 500, 500, 200, 200]);
  expect(await statuses(clientAt(createSandbox(script), "smartpay").create, 0, 7)).toEqual(whole);
});

test.each([
  [{ seed: -1 }, "createSandbox.seed is -1: give a whole number, 0 or more"],
  [{ now: "tomorrow" }, 'createSandbox.now is "tomorrow": give a time such as 2026-11-02T09:00:00Z'],
  [{ assume: { keepsKeys: 5 } }, "createSandbox.assume has no field keepsKeys: its fields are storesFailures, keepsKeysMs"],
  [{ assume: { paymentRefunds: "sometimes" } }, 'createSandbox.assume.paymentRefunds is "sometimes": give one of by_provider, present, absent'],
  [{ faults: [{ provider: "stripe", fault: { kind: "stale" } }] }, 'rule.provider is "stripe"'],
  [{ hits: [{ provider: "mollie", operation: "createRefund", call: 0, fault: { kind: "stale" } }] }, "createSandbox.hits[0].call is 0"],
  [{ sead: 1 }, "createSandbox has no field sead"],
])("a script that can't be played is refused by name: %j", (script, message) => {
  expect(() => createSandbox(script as never)).toThrow(message);
});

test("chance that is no chance is refused by name", () => {
  const { faults } = createSandbox();
  expect(() => faults.random({ rate: 20 })).toThrow("random.rate is 20: give a number from 0 to 1");
  expect(() => faults.random({ rate: 0.2, kinds: ["lightning" as never] })).toThrow('random.kinds[0] is "lightning"');
});
