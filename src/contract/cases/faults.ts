import { RefundError } from "../../errors.ts";
import type { Commit, Fault } from "../../sandbox/faults.ts";
import type { Attempt } from "../../types.ts";
import type { Spec } from "../spec/spec.ts";
import type { Case } from "./case.ts";
import { must, oneOf, refused } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { writes } from "./refunds.ts";
import { type Paid, partOf, type Stage } from "./stage.ts";

const lateMs = 5_000;
const commits: readonly (readonly [words: string, commit: Commit])[] = [
  ["and was not executed", "never"],
  ["but was executed", "at_once"],
  [`but is executed ${lateMs / 1000} seconds later`, { afterMs: lateMs }],
];

/** What goes wrong with a write, and how it is told. */
const kinds: readonly (readonly [id: string, words: string, fault: (commit: Commit) => Fault])[] = [
  ["reset", "whose connection was reset", (commit) => ({ kind: "reset", commit })],
  ["timeout", "that got no answer in time", (commit) => ({ kind: "timeout", commit })],
  ["proxy-500", "that a proxy answered with its own 500", (commit) => ({ kind: "status", status: 500, page: "proxy", commit })],
  ["proxy-502", "that a proxy answered with its own 502", (commit) => ({ kind: "status", status: 502, page: "proxy", commit })],
  ["own-500", "that the provider answered with its 500", (commit) => ({ kind: "status", status: 500, page: "own", commit })],
  ["redirect", "that was redirected elsewhere", (commit) => ({ kind: "redirect", location: "https://example.com/elsewhere", commit })],
  ["truncated", "whose answer was cut off", (commit) => ({ kind: "body", form: "truncated", commit })],
  ["empty", "whose answer came empty", (commit) => ({ kind: "body", form: "empty", commit })],
  ["html", "whose answer was a page", (commit) => ({ kind: "body", form: "html", commit })],
  ["oversized", "whose answer was too large to be one", (commit) => ({ kind: "body", form: "oversized", commit })],
];

/** After each way in which a refund can get lost: nothing is paid twice, what is said of the money is true, and reconciling ends the doubt. */
export const faultCases: Chapter = ({ idAt, succeeded }, spec, able) => {
  // Once: the library's own second send meets a provider that answers. Always: it gives up.
  const spans =
    able.idempotency.windowMs === 0
      ? ([["", 1]] as const)
      : ([
          ["", 1],
          ["-always", 9],
        ] as const);
  const told = (id: string, name: string, run: Case["run"]): Case => ({ id, name, group: "faults", operation: "createRefund", spoils: true, run });
  const one = (id: string, name: string, fault: Fault, times: number): Case => told(id, name, (stage) => survives(stage, fault, times));
  const drifts: readonly (readonly [id: string, words: string, change: Extract<Fault, { kind: "drift" }>["change"]])[] = [
    ["id-dropped", "whose answer came without the id", "drop"],
    ["id-renamed", "whose answer had the id under another name", "rename"],
    ["id-retyped", "whose answer had an id of another type", "retype"],
  ];
  return [
    ...kinds.flatMap(([id, words, fault]) =>
      commits.flatMap(([end, commit], index) =>
        spans.map(([suffix, times]) =>
          one(
            `${id}-${["never", "executed", "late"][index]}${suffix}`,
            `A refund ${words} ${end}${times > 1 ? ", however often it is sent" : ""}, is paid once at most, and found again`,
            fault(commit),
            times,
          ),
        ),
      ),
    ),
    ...ownFailures(spec).map((status) => {
      const name = `A refund that the provider answered with its own ${status} each time, executed unless that says otherwise, is paid once at most, and found again`;
      return told(`held-to-${status}`, name, (stage) => isHeldToItsWord(stage, status, spans.length > 1 ? 9 : 1));
    }),
    ...drifts.map(([id, words, change]) => one(id, `A refund ${words} is paid once at most, and found again`, { kind: "drift", at: idAt, change }, 1)),
    ...kinds
      .filter(([id]) => ["reset", "timeout", "proxy-502", "own-500", "truncated", "html"].includes(id))
      .map(([id, words, fault]) => ({
        ...one(`read-${id}`, `No refund is sent after a look ${words}: nothing can be ruled out`, fault("never"), 9),
        operation: "getPayment",
        run: (stage: Stage) => staysIn(stage, fault("never")),
      })),
    ...(succeeded === undefined
      ? []
      : [
          {
            ...one("late-failure", "A refund that fails days after it went through reads as failed", { kind: "late_failure", afterMs: 3 * 86_400_000 }, 1),
            run: failsLate,
          },
        ]),
    one("slow", "A refund that takes ten seconds is waited for", { kind: "latency", ms: 10_000 }, 1),
    ...[429, 503].map((status) =>
      one(
        `own-${status}`,
        `A refund that the provider put off with its ${status} is paid once at most`,
        { kind: "status", status, page: "own", commit: "never", retryAfter: "2" },
        1,
      ),
    ),
  ];
};

/** The documented failures of a refund for which nobody could blame the request. */
const ownFailures = ({ operations }: Spec): readonly number[] =>
  [...(operations.find(({ id }) => id === "createRefund")?.responses.keys() ?? [])].filter((status) => status >= 500);

/** Whether such a failure executed nothing is the provider's word, not ours. */
async function isHeldToItsWord(stage: Stage, status: number, times: number): Promise<void> {
  const { answers } = await stage.hand("examples").examples();
  const isNotExecuted = answers.some((answer) => answer.operation === "createRefund" && answer.status === status && answer.isNotExecuted);
  await survives(stage, { kind: "status", status, page: "own", commit: isNotExecuted ? "never" : "at_once" }, times);
}

async function survives(stage: Stage, fault: Fault, times: number): Promise<void> {
  const { addFault, clearFaults, ledger } = stage.hand("addFault", "clearFaults", "ledger");
  const payment = await stage.pay();
  await addFault({ operation: "createRefund", times, fault });
  let kept: Attempt | null = null;
  const shop = stage.shop({ onAttempt: (attempt) => void (kept = attempt) });
  const error = await shop.create("shop", stage.ask(payment)).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error !== null && !(error instanceof RefundError)) throw error;
  const booked = (await ledger(payment.id)).length;
  must(booked <= 1, "wrong_behaviour", `${booked} refunds were paid by one key`);
  if (error === null) must(booked === 1, "library", "a refund was returned, and none was paid");
  else {
    const truths: Readonly<Record<string, readonly number[]>> = { not_sent: [0], rejected: [0], accepted: [1], unknown: [0, 1] };
    oneOf(booked, truths[String(error.outcome)] ?? [], "library", `the number of refunds after an error of outcome ${error.outcome}`);
  }
  await clearFaults();
  await settles(stage, payment, error?.attempt ?? kept);
}

/** The payment can't be read: the library must not write, and must not claim to know. */
async function staysIn(stage: Stage, fault: Fault): Promise<void> {
  const { addFault, ledger } = stage.hand("addFault", "ledger");
  const payment = await stage.pay();
  await addFault({ operation: "getPayment", times: 9, fault });
  const error = await refused(stage.shop().create("shop", stage.ask(payment)), "a refund of a payment that can't be read");
  must(writes(stage).length === 0 && (await ledger(payment.id)).length === 0, "library", "a refund was sent although the payment could not be read");
  oneOf(error.outcome, ["unknown", "not_sent"], "library", "its outcome");
}

async function failsLate(stage: Stage): Promise<void> {
  const { addFault, advance } = stage.hand("addFault", "advance");
  const payment = await stage.pay();
  await addFault({ operation: "createRefund", fault: { kind: "late_failure", afterMs: 3 * 86_400_000 } });
  const { id } = await stage.shop().create("shop", stage.ask(payment));
  await advance(2 * 86_400_000);
  const before = await stage.shop().get("shop", { id, payment: payment.id });
  await advance(2 * 86_400_000);
  const after = await stage.shop().get("shop", { id, payment: payment.id });
  must(
    before.status === "succeeded" && after.status === "failed",
    "wrong_behaviour",
    `the refund was ${before.status} at first, and is ${after.status} after it failed`,
  );
}

/** Later, with the attempt in hand: reconciling says nothing false, and repeating the call ends with the one refund. */
async function settles(stage: Stage, payment: Paid, attempt: Attempt | null): Promise<void> {
  const { advance, ledger } = stage.hand("advance", "ledger");
  await advance(60_000);
  if (attempt) {
    const { outcome, refund } = await stage.shop().reconcile("shop", attempt);
    const [paid] = await ledger(payment.id);
    must(refund === null || refund.id === paid?.id, "library", `reconciling found ${refund?.id}; the books have ${paid?.id}`);
    must(outcome !== "not_sent" || paid === undefined, "library", "reconciling says not sent, and a refund was paid");
    must(outcome !== "accepted" || paid !== undefined, "library", "reconciling says accepted, and no refund was paid");
  }
  const after = attempt && attempt.sentAt !== null ? { after: attempt } : {};
  const found = await stage.shop().create("shop", stage.ask(payment, after));
  const books = await ledger(payment.id);
  must(
    books.length === 1 && books[0]?.id === found.id,
    "wrong_behaviour",
    `the books have ${books.map(({ id }) => id).join(", ") || "nothing"}; the call returned ${found.id}`,
  );
  must(books[0].amount.value === partOf(payment), "wrong_unit", `${books[0].amount.value} minor units were paid; asked were ${partOf(payment)}`);
}
