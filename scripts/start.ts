import { parseArgs } from "node:util";
import { createRefunds, dodo, dojo, type Money, mollie, paymongo, type Refund, RefundError, smartpay } from "openrefunds";
import { createSandbox, type Listening, type Sandbox } from "openrefunds/sandbox";
import { chaos } from "./chaos.ts";

// The main job: refunds at all five providers, over real sockets, without an account.
//   npm start -- [provider…]
//   npm start -- --chaos [--seed N] [provider…]      the same while calls fail by chance

type Mark = "ok" | "-" | "failed";
const steps = ["refund", "repeat", "read", "list", "rest", "too much", "cancel"] as const;
type Step = (typeof steps)[number];
type Row = Record<Step, Mark>;

const currencies = { dodo: "USD", dojo: "GBP", mollie: "EUR", paymongo: "PHP", smartpay: "JPY" } as const;
type Provider = keyof typeof currencies;

/** A new process would connect in just this way: nothing is remembered between two of these. */
const connect = (sandbox: Sandbox, { urls }: Listening) =>
  createRefunds({
    accounts: {
      dodo: dodo({ apiKey: sandbox.dodo.apiKey, mode: "test", baseUrl: urls.dodo }),
      dojo: dojo({ apiKey: sandbox.dojo.apiKey, baseUrl: urls.dojo }),
      mollie: mollie({ apiKey: sandbox.mollie.apiKey, baseUrl: urls.mollie }),
      paymongo: paymongo({ apiKey: sandbox.paymongo.apiKey, baseUrl: urls.paymongo }),
      smartpay: smartpay({ apiKey: sandbox.smartpay.apiKey, baseUrl: urls.smartpay }),
    },
  });

async function refundAt(provider: Provider, sandbox: Sandbox, server: Listening): Promise<Row> {
  const refunds = connect(sandbox, server);
  const { operations } = refunds.capabilities(provider);
  const money = (value: number): Money => ({ value, currency: currencies[provider] });
  const { id: payment } = sandbox[provider].addPayment({ amount: money(10_000) });
  const request = { payment, reason: provider === "mollie" ? undefined : ("requested_by_customer" as const), description: "Order 33" };
  const body = (amount: Money | "remaining", idempotencyKey: string) => JSON.parse(JSON.stringify({ ...request, amount, idempotencyKey }));
  const made: Refund[] = [];

  const work: Record<Step, () => Promise<unknown>> = {
    refund: async () => made.push(await refunds.create(provider, body(money(3_500), "order-33/part"))),
    async repeat() {
      const again = await connect(sandbox, server).create(provider, body(money(3_500), "order-33/part"));
      expect(again.id === made[0]?.id && sandbox[provider].ledger(payment).length === 1, "the same key made a second refund");
    },
    async read() {
      const refund = await refunds.get(provider, { payment, id: made[0]?.id ?? "" });
      expect(refund.id === made[0]?.id, "another refund was read");
    },
    async list() {
      const ids = new Set<string>();
      if (provider !== "dojo") for await (const { id } of refunds.list(provider, { payment })) ids.add(id);
      expect(ids.has(made[0]?.id ?? ""), "the refund is not in the list");
    },
    async rest() {
      made.push(await refunds.create(provider, body("remaining", "order-33/rest")));
      const sum = sandbox[provider].ledger(payment).reduce((total, { amount }) => total + amount.value, 0);
      expect(sum === 10_000, `${sum} of 10000 were refunded`);
    },
    async "too much"() {
      const error: unknown = await refunds.create(provider, body(money(1), "order-33/more")).catch((thrown: unknown) => thrown);
      if (!(error instanceof RefundError)) throw error;
      expect(["not_sent", "rejected"].includes(String(error.outcome)) && sandbox[provider].ledger(payment).length === 2, "more than the payment was refunded");
      return `ok: ${error.name} ${error.code}, outcome ${error.outcome}`;
    },
    async cancel() {
      const canceled = await refunds.cancel("mollie", { payment, id: made[1]?.id ?? "" });
      expect(canceled.status === "canceled", `the refund is ${canceled.status}`);
    },
  };

  const can: Partial<Record<Step, boolean>> = { list: operations.includes("list"), cancel: operations.includes("cancel") };
  const row = {} as Row;
  for (const step of steps) {
    row[step] = can[step] === false ? "-" : await attempt(provider, step, work[step]);
  }
  return row;
}

async function attempt(provider: string, step: Step, work: () => Promise<unknown>): Promise<Mark> {
  try {
    const words = await work();
    say(provider, step, typeof words === "string" ? words : "ok");
    return "ok";
  } catch (error) {
    say(provider, step, `failed: ${String(error)}`);
    return "failed";
  }
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

const say = (provider: string, step: string, words: string) => console.log(`  ${provider.padEnd(9)} ${step.padEnd(9)} ${words}`);

function print(rows: ReadonlyMap<string, Row>): void {
  const line = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padEnd(10)).join(""));
  console.log();
  line(["provider", ...steps]);
  for (const [provider, row] of rows) line([provider, ...steps.map((step) => row[step])]);
  console.log("\nrefund: part of a payment. repeat: the same key from a fresh start, still one refund. rest: all that remains. -: the provider can't.\n");
}

const all = Object.keys(currencies) as Provider[];
const { values, positionals } = parseArgs({ options: { chaos: { type: "boolean", default: false }, seed: { type: "string" } }, allowPositionals: true });
const unknown = positionals.find((name) => !all.some((provider) => provider === name));
if (unknown !== undefined) {
  console.error(`There is no provider ${JSON.stringify(unknown)}. Name some of ${all.join(", ")}, or none for all.`);
  process.exit(2);
}
if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed)) {
  console.error(`--seed ${values.seed} is not a whole number: give one such as 7.`);
  process.exit(2);
}
const asked = all.filter((name) => positionals.length === 0 || positionals.includes(name));
process.exitCode = (values.chaos ? await chaos(Number(values.seed ?? Date.now() % 1_000_000), asked) : await refundAll()) ? 0 : 1;

async function refundAll(): Promise<boolean> {
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  console.log(`Sandbox at ${server.url}`);
  const rows = new Map<string, Row>();
  for (const provider of asked) rows.set(provider, await refundAt(provider, sandbox, server));
  await server.close();
  print(rows);
  const good = [...rows.values()].filter((row) => !Object.values(row).includes("failed")).length;
  console.log(`${good} of ${rows.size} providers ok`);
  return good === rows.size;
}
