import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import DodoPayments from "dodopayments";
import { Client } from "mollie-api-typescript";
import { createRefunds, mollie } from "openrefunds";
import { createDodoClient } from "openrefunds/dodo/client";
import { type Contestant, interleave, median, type Round, ratio } from "./measure.ts";
import type { Row } from "./table.ts";

interface Provider {
  readonly url: string;
  readonly mollie: string;
  readonly dodo: string;
  readonly euros: string;
  readonly dollars: string;
}

/** CPU and throughput of refunds over real sockets to a server in another process; the CPU is this process's alone. */
export async function transport(): Promise<Row[]> {
  const { child, provider } = await startProvider();
  try {
    const contestants = contestantsAt(provider);
    for (const { run } of contestants) await run();
    return [...rows(await interleave(contestants, 1, 9, 1_200), 1), ...rows(await interleave(contestants, 32, 9, 2_400), 32)];
  } finally {
    child.kill();
  }
}

function rows(rounds: ReadonlyMap<string, readonly Round[]>, concurrency: 1 | 32): Row[] {
  const of = (name: string, figure: keyof Round) => (rounds.get(name) ?? []).map((round) => round[figure]);
  const cpu = (ours: string, theirs: string, goal: number | null): Row => ({
    what: `CPU per exchange, ${ours} : ${theirs}, ${concurrency} at a time`,
    value: ratio(of(ours, "cpuMicroseconds"), of(theirs, "cpuMicroseconds")),
    unit: "×",
    goal: goal === null ? null : { is: "at most", value: goal },
    detail: `${median(of(ours, "cpuMicroseconds")).toFixed(0)} : ${median(of(theirs, "cpuMicroseconds")).toFixed(0)} µs`,
  });
  const speed = (ours: string, theirs: string): Row => ({
    what: `exchanges a second, ${ours} : ${theirs}, ${concurrency} at a time`,
    value: ratio(of(ours, "perSecond"), of(theirs, "perSecond")),
    unit: "×",
    goal: { is: "at least", value: 5 },
    detail: `${median(of(ours, "perSecond")).toFixed(0)} : ${median(of(theirs, "perSecond")).toFixed(0)}`,
  });
  return [
    cpu("create", "fetch", concurrency === 1 ? 0.5 : 0.25),
    cpu("create, safe default", "fetch", null),
    cpu("create over fetch", "fetch", 1.4),
    ...(concurrency === 32 ? [speed("create", "mollie-api-typescript"), speed("Dodo's client", "dodopayments")] : []),
  ];
}

/** All send the same: a refund of 5.95 with a description and one pair of metadata; `create` and the Mollie client read the payment before. */
function contestantsAt({ url, mollie: apiKey, dodo, euros, dollars }: Provider): Contestant[] {
  let count = 0;
  const nextKey = () => `order-${++count}`;
  const baseUrl = `${url}/mollie`;
  const amount = { currency: "EUR" as const, value: "5.95" };
  const metadata = { openrefunds: "1:00000000000000000000000000000000:order-33" };
  const request = { payment: euros, amount: { value: 595, currency: "EUR" }, description: "Order 33" };
  const body = JSON.stringify({ amount, description: "Order 33", metadata });
  const pooled = createRefunds({ accounts: { shop: mollie({ apiKey, baseUrl }) } });
  const fetched = createRefunds({ accounts: { shop: mollie({ apiKey, baseUrl, fetch: (address, init) => fetch(address, init) }) } });
  const mollieSdk = new Client({ security: { apiKey }, serverURL: baseUrl });
  const dodoSdk = new DodoPayments({ bearerToken: dodo, baseURL: `${url}/dodo`, maxRetries: 0 });
  const dodoClient = createDodoClient({ apiKey: dodo, baseUrl: `${url}/dodo` });
  const dodoBody = { payment_id: dollars, reason: "Order 33", metadata };
  // The caller vouches that the key is fresh: no look is needed where it would cost a read.
  const fresh = () => ({ idempotencyKey: nextKey(), firstUsedAt: new Date().toISOString(), ...request });
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json", accept: "application/hal+json" };
  return [
    {
      name: "fetch",
      exchanges: 1,
      run: async () =>
        (await fetch(`${baseUrl}/v2/payments/${euros}/refunds`, { method: "POST", headers: { ...headers, "idempotency-key": nextKey() }, body })).json(),
    },
    { name: "create", exchanges: 2, run: () => pooled.create("shop", fresh()) },
    { name: "create, safe default", exchanges: 2, run: () => pooled.create("shop", { idempotencyKey: nextKey(), ...request }) },
    { name: "create over fetch", exchanges: 2, run: () => fetched.create("shop", fresh()) },
    {
      name: "mollie-api-typescript",
      exchanges: 2,
      run: async () => {
        await mollieSdk.payments.get({ paymentId: euros });
        await mollieSdk.refunds.create({ paymentId: euros, refundRequest: { amount, description: "Order 33", metadata }, idempotencyKey: nextKey() });
      },
    },
    { name: "Dodo's client", exchanges: 1, run: () => dodoClient.createRefund({ body: dodoBody }) },
    { name: "dodopayments", exchanges: 1, run: () => dodoSdk.refunds.create(dodoBody) },
  ];
}

async function startProvider(): Promise<{ child: ChildProcess; provider: Provider }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "provider.ts")], { stdio: ["ignore", "pipe", "inherit"] });
  const died = once(child, "exit").then(() => Promise.reject(new Error("the provider of the bench ended before it listened")));
  const [line] = (await Promise.race([once(child.stdout, "data"), died])) as [Buffer];
  died.catch(() => {});
  return { child, provider: JSON.parse(String(line)) as Provider };
}
