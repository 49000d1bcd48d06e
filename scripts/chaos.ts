import { type Accounts, type Attempt, createRefunds, dodo, dojo, type Money, mollie, paymongo, RefundError, smartpay } from "openrefunds";
import { createSandbox, type Sandbox } from "openrefunds/sandbox";

// Refunds at all five providers while calls fail by chance: answers that are lost, late, spoiled or somebody else's, writes that land after
// the caller gave up. Every caller does what the errors say, and in the end the books hold just what was asked for.

/** Chance strikes with these; clocks that jump and reads that lag leave what the library can promise without a store. */
const kinds = ["latency", "timeout", "reset", "status", "body", "redirect", "drift", "late_failure", "queued"] as const;
const rate = 0.35;
const currencies = { dodo: "USD", dojo: "GBP", mollie: "EUR", paymongo: "PHP", smartpay: "JPY" };
type Provider = keyof typeof currencies;
const total = 10_000;
const parts = [2_000, 3_500, "remaining"] as const;
const paymentsEach = 3;
/** A lost write lands within a minute, so Dodo's calls look for longer than that. */
const settleMs = 90_000;
const patience = 8;

/** One refund that somebody wants, and what became of it. */
interface Wish {
  readonly payment: string;
  readonly key: string;
  readonly amount: Money | "remaining";
  calls: number;
  refund: string | null;
  /** Where no refund is known at the end: what is. */
  open: { readonly outcome: string; readonly evidence: RefundError["evidence"]; readonly advice: string } | null;
}

/** Runs the chaos and says how it ended; `true` where every ledger is what was asked for, what is `unknown` aside. */
export async function chaos(seed: number, asked: readonly Provider[]): Promise<boolean> {
  const sandbox = createSandbox({ seed });
  console.log(`Chaos from seed ${seed} (npm start -- --chaos --seed ${seed} repeats it): ${rate * 100} of 100 calls are struck by ${kinds.join(", ")}\n`);
  let isGood = true;
  for (const provider of asked) {
    sandbox.faults.random({ rate, kinds });
    const struckBefore = sandbox.faults.hits.length;
    const wishes: Wish[] = [];
    for (let at = 0; at < paymentsEach; at += 1) wishes.push(...(await refundPayment(sandbox, provider)));
    isGood = say(sandbox, provider, wishes, sandbox.faults.hits.length - struckBefore) && isGood;
  }
  console.log(isGood ? "\nEvery ledger holds what was asked for, or what is open is said" : `\nA ledger is not what was asked for: repeat with --seed ${seed}`);
  return isGood;
}

async function refundPayment(sandbox: Sandbox, provider: Provider): Promise<readonly Wish[]> {
  const currency = currencies[provider];
  const { id: payment } = sandbox[provider].addPayment({ amount: { value: total, currency } });
  const wishes: Wish[] = [];
  for (const [at, part] of parts.entries()) {
    const amount = part === "remaining" ? part : { value: part, currency };
    const wish: Wish = { payment, key: `order-${payment}/${at}`, amount, calls: 0, refund: null, open: null };
    wishes.push(wish);
    await pursue(sandbox, provider, wish);
  }
  // When the storm is over, whoever is still without a refund asks once more.
  sandbox.faults.random(null);
  sandbox.clock.advance(settleMs);
  for (const wish of wishes) if (wish.refund === null) await pursue(sandbox, provider, wish);
  sandbox.faults.random({ rate, kinds });
  return wishes;
}

/** Calls until there is a refund, as the errors advise: with the attempt, after a while; every second time as a process that has just started. */
async function pursue(sandbox: Sandbox, provider: Provider, wish: Wish): Promise<void> {
  const { payment, key, amount } = wish;
  let after: Attempt | undefined;
  let refunds = connect(sandbox, provider);
  const remember = (attempt: Attempt) => void (after = JSON.parse(JSON.stringify(attempt)) as Attempt);
  for (let tries = 0; tries < patience; tries += 1) {
    wish.calls += 1;
    const reason = provider === "mollie" ? {} : { reason: "requested_by_customer" as const };
    try {
      wish.refund = (await refunds.create(provider, { payment, idempotencyKey: key, amount, ...reason, ...(after ? { after } : {}) })).id;
      wish.open = null;
      return;
    } catch (error) {
      if (!(error instanceof RefundError)) throw error;
      wish.open = { outcome: String(error.outcome), evidence: error.evidence, advice: `${error.code}: ${error.message}` };
      if (error.outcome === "accepted" && error.refundId !== null) {
        wish.refund = error.refundId;
        wish.open = null;
        return;
      }
      if (error.attempt) remember(error.attempt);
    }
    sandbox.clock.advance(120_000);
    if (tries % 2 === 1) refunds = connect(sandbox, provider);
  }
  if (after) {
    const found = await refunds.reconcile(provider, after).catch(() => null);
    if (found) wish.open = { outcome: found.outcome, evidence: found.evidence, advice: found.advice };
  }
}

/** As a process that has just started: nothing is remembered. */
function connect(sandbox: Sandbox, provider: Provider) {
  const options = { apiKey: sandbox[provider].apiKey, fetch: sandbox.fetch, clock: sandbox.clock, timeoutMs: 5_000, random: () => 0.5 };
  const accounts: Readonly<Record<Provider, () => Accounts[string]>> = {
    dodo: () => dodo({ ...options, mode: "test" }),
    dojo: () => dojo(options),
    mollie: () => mollie(options),
    paymongo: () => paymongo(options),
    smartpay: () => smartpay(options),
  };
  const shop: Accounts = { [provider]: accounts[provider]() };
  return createRefunds({ accounts: shop, clock: sandbox.clock, settleMs });
}

/** Holds what the callers know against the provider's books. */
function say(sandbox: Sandbox, provider: Provider, wishes: readonly Wish[], struck: number): boolean {
  const books = [...new Set(wishes.map(({ payment }) => payment))].flatMap((payment) => sandbox[provider].ledger(payment));
  const known = new Set(wishes.flatMap(({ refund }) => (refund === null ? [] : [refund])));
  const open = wishes.filter(({ refund }) => refund === null);
  const strangers = books.filter(({ id }) => !known.has(id));
  const problems = [
    ...[...known].filter((id) => !books.some((entry) => entry.id === id)).map((id) => `${id} was told, and is not in the books`),
    ...(known.size < wishes.length - open.length ? ["two keys were told the same refund"] : []),
    ...(strangers.length > open.length ? [`${strangers.map(({ id }) => id).join(", ")}: nobody knows of it`] : []),
    ...wishes.flatMap(({ refund, amount, key }) => {
      const entry = books.find(({ id }) => id === refund);
      return entry && amount !== "remaining" && entry.amount.value !== amount.value
        ? [`${key} refunded ${entry.amount.value}, asked were ${amount.value}`]
        : [];
    }),
    ...open
      .filter(({ open: what }) => what?.outcome !== "unknown" && strangers.length > 0)
      .map(({ key, open: what }) => `${key} ended as ${what?.outcome}, and there may be a refund of it`),
  ];
  const calls = wishes.reduce((sum, wish) => sum + wish.calls, 0);
  console.log(
    `${provider.padEnd(9)} ${wishes.length} refunds wanted, ${known.size} made, ${open.length} open; ${books.length} in the books; ${calls} calls, ${struck} requests struck`,
  );
  for (const { key, open: what } of open) console.log(`  ${what?.outcome} ${key}, evidence ${what?.evidence}: ${what?.advice}`);
  for (const problem of problems) console.log(`  WRONG: ${problem}`);
  return problems.length === 0;
}
