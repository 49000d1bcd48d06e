import { spawn } from "@lydell/node-pty";
import { expect, test } from "vitest";
import { installCommand } from "./command.ts";

const { sandbox, folder, main, run, checkSecrets } = installCommand();

interface Typed {
  /** What stood on the terminal, in order. */
  readonly shown: string;
  readonly code: number;
}

/** Types a command on a real terminal; `answers` are typed each time after their words have appeared. */
function type(
  args: readonly string[],
  answers: readonly (readonly [after: string, keys: string | (() => Promise<string>)])[] = [],
  env: Record<string, string> = {},
): Promise<Typed> {
  return new Promise((resolve, reject) => {
    const terminal = spawn(process.execPath, [main, ...args], {
      cwd: folder,
      cols: 120,
      rows: 40,
      env: { PATH: process.env["PATH"] ?? "", TERM: "xterm-256color", ...env },
    });
    const left = [...answers];
    let shown = "";
    let seenUpTo = 0;
    terminal.onData((data) => {
      shown += data;
      const [next] = left;
      const at = next ? shown.indexOf(next[0], seenUpTo) : -1;
      if (!next || at < 0) return;
      seenUpTo = at + next[0].length;
      left.shift();
      const [, keys] = next;
      if (typeof keys === "string") terminal.write(keys);
      else keys().then((late) => terminal.write(late), reject);
    });
    terminal.onExit(({ exitCode }) => resolve({ shown, code: exitCode }));
  });
}

const newPayment = () => sandbox.mollie.addPayment({ amount: { value: 10_000, currency: "EUR" } }).id;
const create = (payment: string, ...more: string[]) => [
  "create",
  "mollie",
  "--payment",
  payment,
  "--amount",
  "remaining",
  "--idempotency-key",
  "order-1",
  ...more,
];
const colour = "\u001b[";

test("create shows on a terminal what it will send, asks, and sends after a yes", async () => {
  const payment = newPayment();
  const { shown, code } = await type(create(payment), [["Send it?", "yes\r"]]);
  checkSecrets(shown);
  const question = shown.slice(0, shown.indexOf("Send it?"));
  expect(question).toContain(`Refund 100.00 EUR of payment ${payment}, account mollie, key order-1`);
  expect(question).toContain(`/v2/payments/${payment}/refunds`);
  expect(question).toContain('"value":"100.00"');
  expect(shown.slice(question.length)).toContain("100.00 EUR");
  expect(code).toBe(0);
  expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
});

test.each([
  ["no", "n\r"],
  ["nothing", "\r"],
  ["half a word", "ye\r"],
  ["Ctrl-C", "\u0003"],
  ["Ctrl-D", "\u0004"],
])("an answer of %s sends nothing", async (_words, keys) => {
  const payment = newPayment();
  const { shown, code } = await type(create(payment), [["Send it?", keys]]);
  expect(code).toBe(2);
  expect(shown).toContain("not sent");
  expect(sandbox.mollie.ledger(payment)).toEqual([]);
});

test("a yes is a yes to the sum that was shown: where another refund came between, nothing is sent", async () => {
  const payment = newPayment();
  const meanwhile = async () => {
    const other = await run(["create", "mollie", "--payment", payment, "--amount", "100", "--currency", "EUR", "--idempotency-key", "other", "--yes"]);
    return other.code === 0 ? "y\r" : "n\r";
  };
  const { shown, code } = await type(create(payment), [["Send it?", meanwhile]]);
  expect(shown).toContain("exceeds_refundable");
  expect(sandbox.mollie.ledger(payment).map(({ amount }) => amount.value)).toEqual([100]);
  expect(code).toBe(2);
});

test("the key that exists already is told of without a question", async () => {
  const payment = newPayment();
  expect((await type(create(payment, "--yes"))).code).toBe(0);
  const { shown, code } = await type(create(payment));
  expect(shown).not.toContain("Send it?");
  expect(shown).toContain("exact_tag");
  expect(shown).toContain("nothing was sent");
  expect((await run(create(payment, "--yes"))).stderr).toContain("nothing was sent");
  expect(code).toBe(0);
  expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
});

test("colour is for terminals, and NO_COLOR turns it off", async () => {
  expect((await type(["providers"])).shown).toContain(`${colour}1m`);
  expect((await type(["get", "mollie", "x", "--payment", "tr_1"])).shown).toContain(`${colour}31m`);
  expect((await type(["providers"], [], { NO_COLOR: "1" })).shown).not.toContain(colour);
  expect((await type(["providers", "--json"])).shown).not.toContain(colour);
  expect((await run(["providers"])).stdout).not.toContain(colour);
});

test("wait shows on a terminal how it goes, and Ctrl-C ends it with 3", async () => {
  const payment = newPayment();
  await run(create(payment, "--yes"));
  const [refund] = sandbox.mollie.ledger(payment);
  const { shown, code } = await type(["wait", "mollie", refund?.id ?? "", "--payment", payment], [["2 s", "\u0003"]]);
  expect(shown).toContain(`${refund?.id} is pending (not_yet_sent, can be canceled), waiting 1 s`);
  expect(shown).toContain(`stopped waiting for refund ${refund?.id}`);
  expect(code).toBe(3);
});

test("the sandbox plays all five until Ctrl-C", async () => {
  const { shown, code } = await type(["sandbox", "--seed", "7"], [["Ctrl-C ends it.", "\u0003"]]);
  expect(shown).toMatch(/baseUrl: http:\/\/127\.0\.0\.1:\d+\/mollie/);
  expect(shown).toMatch(/mollie +tr_\w+ +100\.00 EUR/);
  expect(code).toBe(0);
});
