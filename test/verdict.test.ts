import { expect, test } from "vitest";
import { type Knowledge, outcomeOf, type Verdict } from "../src/verdict.ts";

const flags = [false, true];
const verdicts: Verdict[] = (["not_sent", "rejected", "accepted", "unknown"] as const).flatMap((outcome) =>
  flags.flatMap((selfCaused) => flags.flatMap((keyUnread) => flags.map((keyTaken) => ({ outcome, selfCaused, keyUnread, keyTaken })))),
);
const evidences: Knowledge["evidence"][] = ["absent", "unique_shape", "sum_moved", "ambiguous", "unread", null];
const knowledges: Knowledge[] = flags.flatMap((inDoubt) =>
  flags.flatMap((looked) =>
    flags.flatMap((asksRemaining) => flags.flatMap((canSee) => evidences.map((evidence) => ({ inDoubt, looked, asksRemaining, evidence, canSee })))),
  ),
);
const cells = verdicts.flatMap((verdict) => knowledges.map((known) => ({ verdict, known, said: outcomeOf(verdict, known) })));
const isCertain = (outcome: string) => outcome === "not_sent" || outcome === "rejected";
const broken = (isBroken: (cell: (typeof cells)[number]) => boolean) => cells.filter(isBroken);

test("what is said is the verdict on the answer, or that it is not known: nothing makes it surer", () => {
  expect(cells).toHaveLength(32 * 96);
  expect(broken(({ verdict, said }) => said !== verdict.outcome && said !== "unknown")).toEqual([]);
});

test("once an earlier send may have been executed, no answer of a later one says that there is no refund", () => {
  expect(broken(({ known, said }) => known.inDoubt && isCertain(said))).toEqual([]);
});

test("a look that could not read leaves it open, and so does a sum that moved without a refund to show for it", () => {
  expect(broken(({ known, said }) => known.evidence === "unread" && isCertain(said))).toEqual([]);
  expect(broken(({ known, said }) => known.evidence === "sum_moved" && said === "rejected")).toEqual([]);
});

test("a refusal that never came to the key is certain only where a look, before or after, saw no refund with it", () => {
  const sees = ({ looked, canSee, evidence }: Knowledge) => looked || (canSee && evidence === "absent");
  expect(broken(({ verdict, known, said }) => verdict.keyUnread && isCertain(said) && !sees(known))).toEqual([]);
  expect(broken(({ verdict, known, said }) => verdict.keyTaken && known.asksRemaining && isCertain(said) && !sees(known))).toEqual([]);
});

test("an id that the provider gave is never unsaid", () => {
  expect(broken(({ verdict, said }) => verdict.outcome === "accepted" && said !== "accepted")).toEqual([]);
});

test("a documented refusal of a first send is certain: not everything is called unknown", () => {
  const first = cells.filter(({ verdict, known }) => verdict.outcome === "rejected" && !verdict.keyUnread && !verdict.keyTaken && !known.inDoubt);
  const open: Knowledge["evidence"][] = ["unread", "sum_moved"];
  expect(first.filter(({ known, said }) => !open.includes(known.evidence) && said !== "rejected")).toEqual([]);
});
