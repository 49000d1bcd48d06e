import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";
import type { Row } from "./table.ts";

const total = 100_000;
const pageSize = 250;

/** A hundred thousand refunds read one by one: what stays in memory after all of them, over what stayed after the first tenth. */
export async function memory(): Promise<Row[]> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const refunds = createRefunds({ accounts: { shop: mollie({ apiKey: "test_bench", fetch: await endlessList() }) } });
  let seen = 0;
  let early = 0;
  for await (const { id } of refunds.list("shop")) {
    if (id !== "") seen += 1;
    if (seen === total / 10) early = held();
  }
  if (seen !== total) throw new Error(`${seen} refunds were listed instead of ${total}`);
  const late = held();
  return [
    {
      what: "memory after 100,000 listed refunds : after 10,000",
      value: late / early,
      unit: "×",
      goal: { is: "at most", value: 1.1 },
      detail: `${late.toFixed(1)} : ${early.toFixed(1)} MB`,
    },
  ];
}

/** Pages of one refund of the sandbox's, under ever new ids, as text that is made page by page. */
async function endlessList() {
  const sandbox = createSandbox();
  const { apiKey, addPayment } = sandbox.mollie;
  const payment = addPayment({ amount: { value: 1000, currency: "EUR" } }).id;
  const { create, list } = createRefunds({ accounts: { shop: mollie({ apiKey, fetch: sandbox.fetch }) } });
  await create("shop", { payment, amount: "remaining", idempotencyKey: "order-33" });
  const sample = JSON.stringify((await list("shop").page()).refunds[0]?.raw);
  const id = /re_\w+/.exec(sample)?.[0] ?? "";
  return async (address: string): Promise<Response> => {
    const from = Number(new URL(address).searchParams.get("from")?.slice(3) ?? 0);
    const entries = Array.from({ length: pageSize }, (_, at) => sample.replaceAll(id, `re_${from + at}`));
    const next =
      from + pageSize < total ? { href: `https://api.mollie.com/v2/refunds?from=re_${from + pageSize}&limit=${pageSize}`, type: "application/hal+json" } : null;
    const self = { href: address, type: "application/hal+json" };
    const links = JSON.stringify({ self, documentation: { href: "https://docs.mollie.com", type: "text/html" }, previous: null, next });
    const body = `{"count":${pageSize},"_embedded":{"refunds":[${entries.join(",")}]},"_links":${links}}`;
    return new Response(body, { headers: { "content-type": "application/hal+json" } });
  };
}
