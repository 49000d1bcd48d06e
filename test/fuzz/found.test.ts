import { expect, test } from "vitest";
import { createRefunds } from "../../src/refunds.ts";
import type { Fetch } from "../../src/runtime/transport.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { refusal } from "../providers/audit.ts";
import { subjects } from "../providers/subjects.ts";

// What the fuzzer found once, each by itself.

/** PayMongo with one payment; `change` stands between the sandbox's answers and the library. */
function shopWith(change: (address: string, text: string) => string) {
  const sandbox = createSandbox();
  const { apiKey } = sandbox.paymongo;
  const payment = sandbox.paymongo.addPayment({ amount: { value: 10_000, currency: "PHP" } }).id;
  let requests = 0;
  const fetch: Fetch = async (url, init) => {
    requests += 1;
    const answer = await sandbox.fetch(url, init);
    const headers = Object.fromEntries(answer.headers);
    return new Response(change(`${init.method} ${new URL(url).pathname}`, await answer.text()), { status: answer.status, headers });
  };
  const refunds = createRefunds({
    accounts: { shop: subjects.paymongo.connect({ apiKey, fetch, clock: sandbox.clock, retries: 0 }) },
    clock: sandbox.clock,
  });
  const request = { payment, amount: { value: 3_500, currency: "PHP" }, idempotencyKey: "order-33/return-1", reason: "duplicate" } as const;
  return { sandbox, apiKey, payment, refunds, request, requests: () => requests };
}

test("a body of ten thousand levels is an answer that can't be read, for a refund under way an unknown one", async () => {
  const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
  const { refunds, request, sandbox, payment } = shopWith((address, text) => (address.startsWith("POST") ? deep : text));
  // The look after it finds the refund.
  await expect(refunds.create("shop", request)).resolves.toMatchObject({ evidence: "exact_tag" });
  expect(sandbox.paymongo.ledger(payment)).toHaveLength(1);
  const blind = shopWith((address, text) => (address.startsWith("POST") || text.includes('"pay_') ? deep : text));
  const error = await refusal(blind.refunds.create("shop", blind.request));
  expect(error).toMatchObject({ outcome: "unknown", code: "contract_violation" });
  expect(() => JSON.stringify(error)).not.toThrow();
});

test("a list that leads to the same page again ends with an error, not with the impression that it was read to its end", async () => {
  // The cursor is ignored, and more is promised.
  let first: string | undefined;
  const { refunds, request, requests } = shopWith((address, text) =>
    /^GET .*\/refunds$/.test(address) ? (first ??= text.replace('"has_more":false', '"has_more":true')) : text,
  );
  await refunds.create("shop", request);
  const before = requests();
  const error = await refusal(
    (async () => {
      for await (const { id } of refunds.list("shop")) expect(id).toMatch(/^ref_/);
    })(),
  );
  expect(error).toMatchObject({ code: "contract_violation", outcome: null });
  expect(requests() - before).toBe(2);
});

test("a candidate that a provider fills with our API key is shown without it", async () => {
  const { refunds, request, apiKey, payment, sandbox } = shopWith((address, text) => {
    if (address.startsWith("POST")) return "";
    return text.replaceAll('"openrefunds"', '"somebody"').replaceAll('"notes":null', `"notes":${JSON.stringify(apiKey)}`);
  });
  const error = await refusal(refunds.create("shop", request));
  expect(sandbox.paymongo.ledger(payment)).toHaveLength(1);
  expect(error.candidates).toHaveLength(1);
  expect(JSON.stringify(error)).not.toContain(apiKey);
});
