import { describe, expect, test } from "vitest";
import type { SandboxProvider } from "../src/sandbox/index.ts";
import type { Refund } from "../src/types.ts";
import { refusal } from "./providers/audit.ts";
import { part, type Stand, type Subject, stand } from "./providers/stand.ts";
import { allSubjects, subjects } from "./providers/subjects.ts";

// A provider changes without notice. What it did to the money must never be lost over that.

type Json = Record<string, unknown>;
const text = { "content-type": "application/json" };

/** The refund inside an answer: PayMongo wraps it twice. */
const refundIn = (body: Json): Json => (body.data as { attributes?: Json } | undefined)?.attributes ?? body;
const idOf: Readonly<Record<string, (body: Json) => Json>> = { paymongo: (body) => body.data as Json };
const namesOfThePayment: Readonly<Record<string, string>> = { dojo: "paymentIntentId", mollie: "paymentId", smartpay: "payment" };
const idFields: Readonly<Record<string, string>> = { dodo: "refund_id", dojo: "refundId" };

/** Rewrites the answers to writes; with `everywhere`, those to reads as well. */
function rewrite({ use }: Pick<Stand, "use">, change: (body: Json) => unknown, { everywhere = false } = {}): void {
  use(async ({ method }, next) => {
    const answer = await next();
    if (!answer.ok || (method === "GET" && !everywhere)) return answer;
    const type = answer.headers.get("content-type") ?? "";
    return new Response(JSON.stringify(change((await answer.json()) as Json)), { status: answer.status, headers: { "content-type": type } });
  });
}
const set = (fields: Json) => (body: Json) => {
  Object.assign(refundIn(body), fields);
  return body;
};
const tellsStatus = allSubjects.filter(({ succeed }) => succeed !== undefined);
const keepsTag = (subject: Subject) => stand(subject).shop.capabilities().idempotency.findsEarlier;
const issueAt = (refund: Refund, pointer: RegExp) => refund.contract.issues.filter((issue) => pointer.test(issue.pointer));

describe.each(tellsStatus)("a status that the contract does not have, at $name,", (subject) => {
  test.each(["settling_soon", "constructor", "__proto__", "toString", "", "SUCCEEDED"])(
    "%j, is unknown and said to be drift; the refund is told",
    async (word) => {
      const world = stand(subject);
      rewrite(world, set({ status: word }));
      const refund = await world.shop.create(world.ask());
      expect(refund).toMatchObject({
        id: world.ledger()[0]?.id,
        status: "unknown",
        unknownCause: "contract_drift",
        providerStatus: word,
        statusSource: "none",
      });
      expect(refund).toMatchObject({ settled: false, contract: { ok: false } });
      expect(issueAt(refund, /status$/).some(({ message }) => message.includes(JSON.stringify(word)))).toBe(true);
      expect(JSON.stringify(refund.raw)).toContain(`"status":${JSON.stringify(word)}`);
      expect(world.ledger()).toHaveLength(1);
    },
  );

  test("is told by reads too, and by lists", async () => {
    const world = stand(subject);
    const made = await world.shop.create(world.ask());
    world.use(async (_request, next) => {
      const answer = await next();
      const changed = (await answer.text()).replaceAll(`"status":"${made.providerStatus}"`, '"status":"settling_soon"');
      return new Response(changed, { status: answer.status, headers: { "content-type": answer.headers.get("content-type") ?? "" } });
    });
    expect(await world.shop.get(made)).toMatchObject({ id: made.id, status: "unknown", unknownCause: "contract_drift" });
    expect(await world.shop.all({ payment: world.payment })).toEqual([
      expect.objectContaining({ id: made.id, status: "unknown", providerStatus: "settling_soon" }),
    ]);
  });

  test("stops a strict account, which knows that the refund was accepted, and as what", async () => {
    const world = stand(subject);
    rewrite(world, set({ status: "settling_soon" }));
    const error = await refusal(world.fresh({ strict: true }).create(world.ask()));
    expect(error).toMatchObject({ name: "ContractError", code: "contract_violation", outcome: "accepted", retry: "never", refundId: world.ledger()[0]?.id });
    expect(error.issues.map(({ pointer }) => pointer).join()).toContain("status");
    expect(JSON.stringify(error.body)).toContain("settling_soon");
    expect(world.ledger()).toHaveLength(1);
  });
});

test("a body that is only half what the contract says still stops a strict account that reads", async () => {
  const world = stand(subjects.mollie);
  const made = await world.shop.create(world.ask());
  rewrite(world, set({ status: "settling_soon" }), { everywhere: true });
  expect(await refusal(world.fresh({ strict: true }).get(made))).toMatchObject({ name: "ContractError", outcome: null, refundId: made.id });
});

describe("an amount that can't be converted", () => {
  const decimals = ["5.955", "35", "35,00", "-35.00", "3.5e1", " 35.00", "NaN", "90071992547409.93"];
  const cases: readonly (readonly [name: keyof typeof subjects, fields: Json])[] = [
    ...decimals.map((value) => ["mollie", { amount: { currency: "EUR", value } }] as const),
    ["mollie", { amount: { currency: "ZZZ", value: "35.00" } }],
    ["mollie", { amount: { currency: "JPY", value: "35.00" } }],
    ...[35.5, -1, 2 ** 53].flatMap((amount) => (["dodo", "paymongo", "smartpay"] as const).map((name) => [name, { amount }] as const)),
    ["dodo", { amount: "3500" }],
    ["smartpay", { currency: "jpy" }],
  ];
  test.each(cases)("is null with an issue: %s %j", async (name, fields) => {
    const world = stand<SandboxProvider>(subjects[name]);
    rewrite(world, set(fields));
    const refund = await world.shop.create(world.ask());
    expect(refund).toMatchObject({ id: world.ledger()[0]?.id, amount: null, requestedAmount: world.money(part), contract: { ok: false } });
    expect(issueAt(refund, /amount|currency/).length).toBeGreaterThan(0);
  });

  test("that is not told is null without one, where the provider need not tell it", async () => {
    const world = stand(subjects.dodo);
    rewrite(world, set({ amount: null, currency: null }));
    expect(await world.shop.create(world.ask())).toMatchObject({ amount: null, contract: { ok: true } });
  });
});

describe.each([...allSubjects])("an answer to the write, at $name,", (subject) => {
  const found = keepsTag(subject);
  /** Found by its mark where the provider shows marks; otherwise nobody knows. */
  async function looked(world: Stand): Promise<void> {
    if (found) {
      expect(await world.shop.create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
    } else {
      const error = await refusal(world.shop.create(world.ask()));
      expect(error).toMatchObject({ name: "ContractError", code: "contract_violation", outcome: "unknown", retry: "after_reconcile", refundId: null });
      expect(error.attempt).toMatchObject({ sentAt: expect.any(String), outcome: "unknown" });
    }
    expect(world.ledger()).toHaveLength(1);
  }
  const instead = ({ use }: Pick<Stand, "use">, respond: (status: number, whole: string) => Response) =>
    use(async ({ method }, next) => {
      const answer = await next();
      return method === "GET" ? answer : respond(answer.status, await answer.text());
    });

  test("that is a page in HTML is looked into", async () => {
    const world = stand(subject);
    instead(world, (status) => new Response("<!doctype html><h1>It works!</h1>", { status, headers: { "content-type": "text/html" } }));
    await looked(world);
  });

  test("that is cut off is looked into", async () => {
    const world = stand(subject);
    instead(world, (status, whole) => new Response(whole.slice(0, whole.length / 2), { status, headers: text }));
    await looked(world);
  });

  test("that is empty is looked into", async () => {
    const world = stand(subject);
    instead(world, (status) => new Response(null, { status }));
    await looked(world);
  });

  test.each(["null", "[]", "{}", '"done"', "33"])("that is only %s is looked into", async (body) => {
    const world = stand(subject);
    instead(world, (status) => new Response(body, { status, headers: text }));
    await looked(world);
  });

  test("that names no refund is looked into", async () => {
    const world = stand(subject);
    rewrite(world, (body) => {
      delete (idOf[subject.name]?.(body) ?? body)[idFields[subject.name] ?? "id"];
      return body;
    });
    await looked(world);
  });

  test("that came with a status of its own, 202, is looked into", async () => {
    const world = stand(subject);
    instead(world, (_status, whole) => new Response(whole, { status: 202, headers: text }));
    if (found) return looked(world);
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ name: "ContractError", outcome: "accepted", refundId: world.ledger()[0]?.id, httpStatus: 202 });
  });

  test("that has new fields is fine", async () => {
    const world = stand(subject);
    rewrite(world, (body) => ({ ...set({ brand_new: { of: ["them"] } })(body), another: 1 }));
    const refund = await world.shop.create(world.ask());
    expect(refund.contract).toMatchObject({ ok: true, issues: [] });
    expect(JSON.stringify(refund.raw)).toContain("brand_new");
  });

  test("without the mark that was sent says so in an issue", async () => {
    const world = stand(subject);
    rewrite(world, set({ metadata: {} }));
    const refund = await world.shop.create(world.ask());
    expect(refund.id).toBe(world.ledger()[0]?.id);
    expect(issueAt(refund, /metadata/).length).toBe(found ? 1 : 0);
    expect(refund.contract.ok).toBe(!found);
  });

  test("about another payment says so in an issue", async () => {
    const world = stand(subject);
    const field = namesOfThePayment[subject.name] ?? "payment_id";
    const other = world.pay();
    rewrite(world, set({ [field]: other }));
    const refund = await world.shop.create(world.ask());
    expect(refund).toMatchObject({ id: world.ledger()[0]?.id, payment: other, contract: { ok: false } });
    expect(issueAt(refund, /payment/)).toEqual([expect.objectContaining({ message: expect.stringContaining(other) })]);
  });

  test("about another amount says so in an issue, and the amount is the provider's", async () => {
    const world = stand(subject);
    rewrite(world, set({ amount: subject.name === "mollie" ? { currency: "EUR", value: "10.00" } : 1_000 }));
    const refund = await world.shop.create(world.ask());
    expect(refund.requestedAmount).toEqual(world.money(part));
    if (refund.amount === null) return expect(subject.name).toBe("dojo");
    expect(refund.amount).toEqual(world.money(1_000));
    expect(issueAt(refund, /amount/)).toHaveLength(1);
  });
});
