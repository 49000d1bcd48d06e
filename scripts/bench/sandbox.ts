import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { interleave, median, ratio } from "./measure.ts";
import { installPeers } from "./peers.ts";
import type { Row } from "./table.ts";
import { createWire } from "./wire.ts";

const root = join(import.meta.dirname, "../..");
// Rounds of a fifth of a second at least: shorter ones would measure how fast a JIT compiler warms up.
const [starts, rounds, requestsPerRound, concurrency] = [9, 9, 4_000, 32];

/** A process that plays Dodo. */
interface Mock {
  readonly child: ChildProcess;
  readonly wire: ReturnType<typeof createWire>;
  readonly folder: string;
  readonly apiKey: string;
  /** From the start of the process to the first refund. */
  readonly firstRefundMs: number;
}

/** The command's sandbox beside prism, both on Dodo's contract, both checking requests and answers; ours keeps books besides. */
export async function sandbox(): Promise<Row[]> {
  const prism = installPeers().file("@stoplight/prism-cli/dist/index.js");
  const first: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let start = 0; start < starts; start += 1) {
    for (const [times, begin] of [[first.ours, startOurs] as const, [first.theirs, () => startPrism(prism)] as const]) {
      const mock = await begin();
      times.push(mock.firstRefundMs);
      await end(mock);
    }
  }
  const [ours, theirs] = [await startOurs(), await startPrism(prism)];
  try {
    await requireWorking(ours, theirs);
    const payments = await addPayments(ours, requestsPerRound * (rounds + 1));
    const contestants = [
      { name: "ours", exchanges: 1, run: () => refundOnce(ours, payments.pop() ?? "") },
      { name: "prism", exchanges: 1, run: () => refundOnce(theirs, "pay_1") },
    ];
    const results = await interleave(contestants, concurrency, rounds, requestsPerRound);
    const speed = (name: string) => (results.get(name) ?? []).map(({ perSecond }) => perSecond);
    return [
      {
        what: `refunds a second, our sandbox : prism, ${concurrency} at a time`,
        value: ratio(speed("ours"), speed("prism")),
        unit: "×",
        goal: { is: "at least", value: 4 },
        detail: `${median(speed("ours")).toFixed(0)} : ${median(speed("prism")).toFixed(0)}`,
      },
      {
        what: "our sandbox's process, from its start to its first refund",
        value: median(first.ours),
        unit: "ms",
        goal: { is: "at most", value: 150 },
        detail: `prism ${median(first.theirs).toFixed(0)} ms`,
      },
    ];
  } finally {
    await Promise.all([ours, theirs].map(end));
  }
}

/** The command says where it listens, with which key, and which payment it has to refund. */
async function startOurs(): Promise<Mock> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), "sandbox", "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await Promise.race([once(child.stdout, "data"), endOf(child)])) as [Buffer];
  const { accounts } = JSON.parse(String(line)) as { accounts: { name: string; url: string; apiKey: string; payment: string }[] };
  const dodo = accounts.find(({ name }) => name === "dodo");
  if (!dodo) throw new Error(`our sandbox has no Dodo: ${String(line)}`);
  const { port, pathname } = new URL(dodo.url);
  const mock = { child, wire: createWire(Number(port)), folder: pathname, apiKey: dodo.apiKey };
  await refundOnce(mock, dodo.payment);
  return { ...mock, firstRefundMs: performance.now() - startedAt };
}

/** Prism does not say when it listens once it is told to log no request: it is asked until it answers. */
async function startPrism(file: string): Promise<Mock> {
  const port = await freePort();
  const startedAt = performance.now();
  const words = ["mock", "--errors", "--verboseLevel", "error", "--port", String(port), join(root, "generated/dodo/spec.json")];
  const child = spawn(process.execPath, [file, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const mock = { child, wire: createWire(port), folder: "", apiKey: "any" };
  const died = endOf(child);
  for (;;) {
    const isThere = await Promise.race([refundOnce(mock, "pay_1").then(() => true, isRefused), died]);
    if (isThere) return { ...mock, firstRefundMs: performance.now() - startedAt };
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

const isRefused = (error: NodeJS.ErrnoException): false => {
  if (error.code !== "ECONNREFUSED") throw error;
  return false;
};

async function endOf(child: ChildProcess): Promise<never> {
  await once(child, "exit");
  throw new Error("a mock ended before it was told to");
}

async function end({ child, wire }: Mock): Promise<void> {
  const ended = once(child, "exit");
  wire.end();
  child.kill();
  await ended;
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
type Door = Pick<Mock, "wire" | "folder" | "apiKey">;

async function ask({ wire, folder, apiKey }: Door, method: "GET" | "POST", path: string, sent?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const { status, text } = await wire.ask(method, `${folder}${path}`, headers, sent && JSON.stringify(sent));
  const json = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  return { status, body: json === "" ? {} : (JSON.parse(json) as Answer["body"]) };
}

const refund = (door: Door, payment: string) => ask(door, "POST", "/refunds", { payment_id: payment, reason: "Order 33", metadata: { order_id: "order-33" } });

async function refundOnce(door: Door, payment: string): Promise<Answer> {
  const answer = await refund(door, payment);
  if (answer.status !== 200) throw new Error(`a refund of ${payment} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Payments that can be refunded once each. */
async function addPayments(ours: Mock, count: number): Promise<string[]> {
  const add = async () => String((await ask({ ...ours, folder: "" }, "POST", "/_sandbox/dodo/payments", { amount: { value: 1000, currency: "USD" } })).body.id);
  const payments: string[] = [];
  while (payments.length < count) payments.push(...(await Promise.all(Array.from({ length: concurrency }, add))));
  return payments;
}

/** Both refuse what breaks the contract; ours besides knows its refunds, and refunds no payment twice. */
async function requireWorking(ours: Mock, theirs: Mock): Promise<void> {
  for (const mock of [ours, theirs]) {
    const { status } = await ask(mock, "POST", "/refunds", { reason: "Order 33" });
    if (status < 400) throw new Error(`a refund without a payment was answered ${status}`);
  }
  const [payment = ""] = await addPayments(ours, 1);
  const { body } = await refundOnce(ours, payment);
  const read = await ask(ours, "GET", `/refunds/${body.refund_id}`);
  if (read.body.payment_id !== payment || (await refund(ours, payment)).status !== 409) throw new Error("our sandbox keeps no books");
}
