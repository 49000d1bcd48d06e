import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installCommand, jsonLines, serve } from "./command.ts";

const { sandbox, folder, run, urlOf } = installCommand();
const currencies = { dodo: "USD", dojo: "GBP", mollie: "EUR", paymongo: "PHP", smartpay: "JPY" };
type Provider = keyof typeof currencies;
const newPayment = (name: Provider) => sandbox[name].addPayment({ amount: { value: 10_000, currency: currencies[name] } }).id;
const order = (name: Provider, payment: string, key: string, ...more: string[]) => [
  ...["create", name, "--payment", payment, "--amount", "3500", "--currency", currencies[name], "--idempotency-key", key],
  ...(name === "mollie" ? [] : ["--reason", "requested_by_customer"]),
  ...more,
];
interface Answer {
  readonly status: number;
  readonly text: string;
}
/** A server before a provider's sandbox, which may change or hold what comes back; and a configuration that leads there. */
async function standBefore(name: Provider, change: (request: IncomingMessage, pass: () => Promise<Answer>) => Promise<Answer>) {
  const proxy = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers;
    const sent = { method: request.method ?? "GET", headers: Object.entries(headers).map(([key, value]): [string, string] => [key, String(value)]) };
    const pass = async () => {
      const answer = await fetch(`${urlOf(name)}${request.url}`, chunks.length > 0 ? { ...sent, body: Buffer.concat(chunks).toString("utf8") } : sent);
      return { status: answer.status, text: await answer.text() };
    };
    const { status, text } = await change(request, pass);
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  const config = `before-${name}.yaml`;
  const mode = name === "dodo" ? ", mode: test" : "";
  writeFileSync(join(folder, config), `accounts: { ${name}: { provider: ${name}, apiKey: ${sandbox[name].apiKey}, baseUrl: "${proxy.url}"${mode} } }`);
  return { config, close: proxy.close };
}
const keptFiles = () => readdirSync(folder).filter((file) => file.startsWith("openrefunds-attempt-"));
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>;

describe("create", () => {
  test.each(Object.keys(currencies) as Provider[])("refunds once at %s, and the same command again returns the same refund", async (name) => {
    const payment = newPayment(name);
    const command = order(name, payment, "order-33/return-1", "--yes", "--json");
    const first = await run(command);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const second = await run(command);
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(jsonLines(second.stdout)[0]?.["id"]).toBe(jsonLines(first.stdout)[0]?.["id"]);
    expect(sandbox[name].ledger(payment)).toHaveLength(1);
    expect(keptFiles()).toEqual([]);
  });

  test("refuses to send without a question where nobody can be asked", async () => {
    const payment = newPayment("mollie");
    const { code, stdout, stderr } = await run(order("mollie", payment, "order-1"));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--yes");
    expect(sandbox.mollie.ledger(payment)).toEqual([]);
  });

  test("explain shows the exact request, keys masked, and writes nothing", async () => {
    const payment = newPayment("mollie");
    const [, ...rest] = order("mollie", payment, "order-1");
    const forPeople = await run(["explain", ...rest]);
    expect(forPeople.code).toBe(0);
    expect(forPeople.stdout).toContain(`/v2/payments/${payment}/refunds`);
    expect(forPeople.stdout).toContain("authorization: [redacted]");
    expect(forPeople.stdout).toContain('{"currency":"EUR","value":"35.00"}');
    const [explained] = jsonLines((await run(["explain", ...rest, "--json"])).stdout);
    expect(explained).toMatchObject({ existing: null, attempt: { amount: { value: 3500, currency: "EUR" }, sentAt: null } });
    expect(sandbox.mollie.ledger(payment)).toEqual([]);
    expect(keptFiles()).toEqual([]);
  });

  test("a refund that the library refuses ends with 2, one that the provider refuses with 1", async () => {
    const payment = newPayment("mollie");
    const tooMuch = await run([
      "create",
      "mollie",
      "--payment",
      payment,
      "--amount",
      "10001",
      "--currency",
      "EUR",
      "--idempotency-key",
      "a",
      "--yes",
      "--json",
    ]);
    expect(tooMuch).toMatchObject({ code: 2, stdout: "" });
    expect(jsonLines(tooMuch.stderr)[0]).toMatchObject({ code: "exceeds_refundable", outcome: "not_sent" });

    await run(order("mollie", payment, "first", "--yes"));
    const twin = await run(order("mollie", payment, "second", "--yes", "--json"));
    expect(twin).toMatchObject({ code: 1, stdout: "" });
    expect(jsonLines(twin.stderr)[0]).toMatchObject({ code: "duplicate_refund", outcome: "rejected", next: [expect.stringContaining("--after ")] });
    expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
  });

  test("a refund that comes back failed ends with 1", async () => {
    const payment = newPayment("dodo");
    const command = order("dodo", payment, "order-1", "--yes", "--json");
    const [made] = jsonLines((await run(command)).stdout);
    sandbox.dodo.setStatus(String(made?.["id"]), "failed");
    const again = await run(command);
    expect(again.code).toBe(1);
    expect(jsonLines(again.stdout)[0]).toMatchObject({ id: made?.["id"], status: "failed", evidence: "exact_tag" });
  });

  test("a refund that is accepted but can't be read ends with 3, and says how to read it", async () => {
    const payment = newPayment("dojo");
    const proxy = await standBefore("dojo", async (request, pass) => ({ ...(await pass()), ...(request.method === "POST" ? { status: 202 } : {}) }));
    try {
      const { code, stdout, stderr } = await run(order("dojo", payment, "order-1", "--yes", "--json", "--config", proxy.config));
      const [refund] = sandbox.dojo.ledger(payment);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(jsonLines(stderr)[0]).toMatchObject({
        outcome: "accepted",
        refundId: refund?.id,
        next: [`openrefunds get dojo ${refund?.id} --payment ${payment}`],
      });
    } finally {
      await proxy.close();
    }
  });
});

describe("an attempt", () => {
  test("is kept where a send got no answer; reconcile says what became of it, and --after goes on from there", async () => {
    const payment = newPayment("dodo");
    sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "reset", commit: "never" } });
    const lost = await run(order("dodo", payment, "order-1", "--yes"));
    expect(lost.code).toBe(3);
    const [file = ""] = keptFiles().filter((name) => read(name)["payment"] === payment);
    expect(lost.stderr).toContain(`Next: openrefunds reconcile --attempt ${file}`);
    expect(lost.stderr).toContain(`--after ${file}`);
    expect(read(file)).toMatchObject({ payment, outcome: "unknown", sentAt: expect.any(String) });

    const again = await run(order("dodo", payment, "order-1", "--yes"));
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(`--after ${file}`);
    expect(sandbox.dodo.ledger(payment)).toEqual([]);

    const looked = await run(["reconcile", "--attempt", file, "--json"]);
    expect(looked.code).toBe(3);
    expect(jsonLines(looked.stdout)[0]).toMatchObject({ outcome: "unknown", evidence: "absent", refund: null });

    const done = await run(order("dodo", payment, "order-1", "--yes", "--after", file));
    expect(done.code).toBe(0);
    expect(sandbox.dodo.ledger(payment)).toHaveLength(1);
    expect(existsSync(join(folder, file))).toBe(false);
  });

  test("is in the named file before the send, and says afterwards what came of it", async () => {
    const payment = newPayment("mollie");
    const command = order("mollie", payment, "order-1", "--yes", "--attempt-file", "attempt.json");
    const { code } = await run(command);
    expect(code).toBe(0);
    expect(read("attempt.json")).toMatchObject({ payment, outcome: "accepted" });
    expect((await run(["reconcile", "--attempt", "attempt.json"])).code).toBe(0);
    expect((await run(command)).code).toBe(2);
    expect((await run([...command, "--after", "attempt.json"])).code).toBe(0);
    expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
  });

  test("of a call that sent nothing is not kept: the same command again looks first", async () => {
    const payment = newPayment("mollie");
    sandbox.faults.add({ provider: "mollie", operation: "getPayment", fault: { kind: "reset", commit: "never" } });
    const command = order("mollie", payment, "order-1", "--yes");
    expect(await run(command)).toMatchObject({ code: 3, stderr: expect.stringContaining("Next: repeat this very command with the same key: it looks first") });
    expect(await run(command)).toMatchObject({ code: 0 });
    expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
  });

  test("that can't be written is a refund that is not sent", async () => {
    const payment = newPayment("mollie");
    const { code, stderr } = await run(order("mollie", payment, "order-1", "--yes", "--attempt-file", "no/such/folder.json"));
    expect(code).toBe(2);
    expect(stderr).toContain("no/such/folder.json");
    expect(stderr).toContain("--attempt-file");
    expect(sandbox.mollie.ledger(payment)).toEqual([]);
  });

  test("of another refund is never written over", async () => {
    const payment = newPayment("mollie");
    writeFileSync(join(folder, "other.json"), JSON.stringify({ account: "mollie", payment: "tr_other", idempotencyKey: "x", outcome: "not_sent" }));
    const { code, stderr } = await run(order("mollie", payment, "order-1", "--yes", "--attempt-file", "other.json"));
    expect(code).toBe(2);
    expect(stderr).toContain("another refund");
    expect(read("other.json")["payment"]).toBe("tr_other");
    expect(sandbox.mollie.ledger(payment)).toEqual([]);
  });

  test("of two runs that begin at once, one sends and the other is told", async () => {
    const payment = newPayment("dodo");
    let arrived = 0;
    let letBothGo = () => {};
    const bothAreThere = new Promise<void>((resolve) => (letBothGo = resolve));
    // Neither gets the answer that it needs before it sends until both have asked for it.
    const proxy = await standBefore("dodo", async (request, pass) => {
      const answer = await pass();
      if (request.url?.includes("line-items") && ++arrived <= 2) {
        if (arrived === 2) letBothGo();
        await bothAreThere;
      }
      return answer;
    });
    try {
      const command = order("dodo", payment, "order-1", "--yes", "--config", proxy.config);
      const ended = (await Promise.all([run(command), run(command)])).sort((a, b) => Number(a.code) - Number(b.code));
      expect(ended).toMatchObject([{ code: 0 }, { code: 2, stderr: expect.stringContaining("another run has just begun this refund") }]);
      expect(sandbox.dodo.ledger(payment)).toHaveLength(1);
    } finally {
      await proxy.close();
    }
  });

  test("outlives Ctrl-C: the run ends with what is known", async () => {
    const payment = newPayment("dodo");
    sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "timeout", commit: "at_once" } });
    let isStopped = false;
    const { code, stderr } = await run(order("dodo", payment, "order-1", "--yes", "--attempt-file", "stopped.json"), {
      watch: (said) => (said.includes("Sending:") && !isStopped && (isStopped = true) ? "SIGINT" : undefined),
    });
    expect(code).toBe(3);
    expect(stderr).toContain("reconcile --attempt stopped.json");
    const found = await run(["reconcile", "--attempt", "stopped.json", "--json"]);
    expect(jsonLines(found.stdout)[0]).toMatchObject({ outcome: "accepted", evidence: "exact_tag" });
    expect(found.code).toBe(0);
  });
});
