import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/contract/coverage/coverage.ts";
import { knownGaps } from "../../src/contract/coverage/gaps.ts";
import { universeOf } from "../../src/contract/coverage/universe.ts";
import { coverageKinds, type Exchange } from "../../src/contract/model.ts";
import { isObject, type Json, objectAt, valueAt } from "../../src/contract/spec/json.ts";
import { loadSpec, type Spec } from "../../src/contract/spec/spec.ts";
import { type Hit, walk } from "../../src/contract/walk/walk.ts";
import { contractNames } from "../generate/contracts.ts";
import { answer, send, tinySpec } from "./walk-tiny.ts";

const spec = tinySpec();
const hitsOf = (...exchanges: Exchange[]) => exchanges.flatMap((exchange) => walk(spec, exchange).hits);
const namesOf = (of: Spec, hits: readonly Hit[] = []) =>
  coverageOf(of, hits).items.map(({ kind, name, hits: count }) => `${kind} ${name}${count > 0 ? ` (${count})` : ""}`);

describe("what can be exercised", () => {
  test("is everything that the contract states, each by its name", () => {
    expect(namesOf(spec)).toEqual([
      "operations getThing",
      "parameters getThing path id given",
      "parameters getThing query limit given",
      "parameters getThing query limit absent",
      "bounds getThing query limit minimum 1 kept",
      "bounds getThing query limit minimum 1 refused",
      "bounds getThing query limit maximum 10 kept",
      "bounds getThing query limit maximum 10 refused",
      "parameters getThing query deep given",
      "parameters getThing query deep absent",
      "parameters getThing header Secret given",
      "parameters getThing header Secret absent",
      "bounds getThing header Secret maxLength 3 kept",
      "bounds getThing header Secret maxLength 3 refused",
      "parameters getThing header Version given",
      "enumMembers getThing header Version a",
      "enumMembers getThing header Version b",
      "statuses getThing 200",
      "mediaTypes getThing 200 application/json",
      "branches Value as Card",
      "properties Card.kind present",
      "properties Card.last4 present",
      "branches Value as Bank",
      "properties Bank.kind present",
      "properties Bank.iban present",
      "properties Bank.next present",
      "properties Bank.next absent",
      "properties Bank.next null",
      "branches Value as Coins",
      "properties Coins.kind present",
      "branches Value as Notes",
      "properties Notes.kind present",
      "statuses getThing 404",
      "operations createRefund",
      "mediaTypes createRefund body application/json",
      "properties Request.amount present",
      "bounds Request.amount minimum 1 kept",
      "bounds Request.amount minimum 1 refused",
      "bounds Request.amount maximum 100 kept",
      "bounds Request.amount maximum 100 refused",
      "properties Request.note present",
      "properties Request.note absent",
      "properties Request.note null",
      "bounds Request.note maxLength 3 kept",
      "bounds Request.note maxLength 3 refused",
      "properties Request.lines present",
      "properties Request.lines absent",
      "bounds Request.lines minItems 1 kept",
      "bounds Request.lines minItems 1 refused",
      "bounds Request.lines maxItems 2 kept",
      "bounds Request.lines maxItems 2 refused",
      "enumMembers Word one",
      "enumMembers Word two",
      "properties Request.labels present",
      "properties Request.labels absent",
      "bounds Request.labels maxProperties 2 kept",
      "bounds Request.labels maxProperties 2 refused",
      "bounds Request.labels's names maxLength 2 kept",
      "bounds Request.labels's names maxLength 2 refused",
      "statuses createRefund 201",
      "mediaTypes createRefund 201 application/json",
      "properties Answer.status present",
      "enumMembers Known done",
      "enumMembers Known lost",
      "properties Answer.owner present",
      "properties Answer.owner absent",
      "properties Answer.owner.name present",
      "properties Answer.owner.name absent",
      "properties Answer.owner.since present",
      "properties Answer.owner.since absent",
      "statuses createRefund 422",
    ]);
  });

  test.each(contractNames)("has, in the contract of %s, one name for each thing and a line for each name", (name) => {
    const own = loadSpec(name);
    const { items } = coverageOf(own, []);
    expect(new Set(items.map((item) => `${item.kind} ${item.name}`)).size).toBe(items.length);
    for (const { pointer, place, name: item } of items) {
      expect(valueAt(own.document, pointer), item).toBeDefined();
      expect(place?.line, item).toBeGreaterThan(1);
    }
    expect(items.filter(({ kind }) => kind === "statuses")).toHaveLength(own.operations.flatMap(({ responses }) => [...responses]).length);
    expect(items.filter(({ kind }) => kind === "enumMembers").length).toBe(membersIn(own.document));
  });

  test.each(contractNames)("has, in the contract of %s, everything that its examples exercise", (name) => {
    const own = loadSpec(name);
    const hits = examplesOf(own).flatMap((exchange) => walk(own, exchange).hits);
    const known = universeOf(own);
    expect(hits.filter(({ kind, operation, pointer, facet }) => !known.has(`${kind} ${operation ?? ""} ${pointer} ${facet}`))).toEqual([]);
    expect(hits.length).toBeGreaterThan(100);
  });
});

describe("a coverage report", () => {
  test("counts each thing as often as it was exercised", () => {
    const { items, totals } = coverageOf(spec, hitsOf(send({ amount: 1 }), send({ amount: 2 }), send({ amount: 0 }, 422)), { thresholds: { statuses: 50 } });
    const hitsAt = (name: string) => items.find((item) => item.name === name)?.hits;
    expect(
      ["createRefund", "createRefund 201", "createRefund 422", "getThing", "Request.amount minimum 1 kept", "Request.amount minimum 1 refused"].map(hitsAt),
    ).toEqual([3, 2, 1, 0, 1, 1]);
    expect(totals.operations).toEqual({ reached: 1, excused: 0, total: 2, threshold: null });
    expect(totals.statuses).toEqual({ reached: 2, excused: 0, total: 4, threshold: 50 });
    expect(totals.enumMembers).toEqual({ reached: 1, excused: 0, total: 6, threshold: null });
  });

  test("says by name which documented status was never returned", () => {
    const { missed } = coverageOf(spec, hitsOf(send({ amount: 1 }), answer(null)), { thresholds: { statuses: 100, operations: 100 } });
    expect(missed).toEqual(["statuses: 50 % of 4, 100 % wanted; never reached: getThing 404, createRefund 422"]);
  });

  test("rounds what was reached down, so that a missed threshold never reads as met", () => {
    const mollie = loadSpec("mollie");
    const hits = [...universeOf(mollie).values()].filter(({ name }) => name !== "Amount.value present");
    const properties = hits.filter(({ kind }) => kind === "properties").length + 1;
    const percent = ((properties - 1) / properties) * 100;
    const { missed } = coverageOf(mollie, hits, { thresholds: { properties: 99.9 } });
    expect(percent.toFixed(1)).not.toBe(percent.toFixed(2).slice(0, -1));
    expect(missed).toEqual([`properties: ${percent.toFixed(2).slice(0, -1)} % of ${properties}, 99.9 % wanted; never reached: Amount.value present`]);
  });

  test("excuses what the list of gaps names with a reason, at its own provider only", () => {
    const hits = hitsOf(send({ amount: 1 }), answer(null));
    const gaps = ["getThing 404", "createRefund 4*"].map((match) => ({ provider: "tiny", match, reason: "Nothing is ever gone." }));
    const settings = { thresholds: { statuses: 100 } };
    const { missed, totals, items } = coverageOf(spec, hits, { ...settings, gaps });
    expect(missed).toEqual([]);
    expect(totals.statuses).toEqual({ reached: 2, excused: 2, total: 4, threshold: 100 });
    expect(items.find(({ name }) => name === "getThing 404")).toMatchObject({ hits: 0, excused: "Nothing is ever gone." });
    expect(coverageOf(spec, hits, { ...settings, gaps: gaps.map((gap) => ({ ...gap, provider: "other" })) }).missed).toHaveLength(1);
  });

  test("does not let a gap stand that was reached, or that names nothing", () => {
    const gap = (match: string) =>
      coverageOf(spec, hitsOf(send({ amount: 1 }), send({ amount: 2 })), { gaps: [{ provider: "tiny", match, reason: "?" }] }).missed;
    expect(gap("createRefund 201")).toEqual(["createRefund 201 is no longer a gap, it was reached 2 times: remove it from the list of gaps"]);
    expect(gap("createRefund 202")).toEqual(['the gap "createRefund 202" names nothing in the contract: correct or remove it']);
    expect(gap("createRefund 2.1")).toHaveLength(1);
    expect(gap("createRefund 4*")).toEqual([]);
  });

  test("is given a list of gaps in which each entry names what is out of reach, and why", () => {
    for (const { provider, match, reason } of knownGaps) {
      const own = loadSpec(provider);
      const named = coverageOf(own, [], { gaps: [{ provider, match, reason }] });
      expect(named.missed, match).toEqual([]);
      for (const { pointer } of named.items.filter(({ excused, name }) => excused !== null && name.endsWith(" minLength 1 kept"))) {
        const { pattern } = objectAt(valueAt(own.document, pointer.slice(0, pointer.lastIndexOf("/"))));
        const oneCharacter = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
        expect(
          oneCharacter.filter((text) => new RegExp(String(pattern), "u").test(text)),
          match,
        ).toEqual([]);
      }
    }
    expect(knownGaps.length).toBeGreaterThan(0);
  });

  test("is the same in whatever order the hits come, and whole when everything is hit", () => {
    const all = [...universeOf(spec).values()];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        const report = coverageOf(spec, some);
        expect(report).toEqual(coverageOf(spec, [...some].reverse()));
        expect(report.items.filter(({ hits }) => hits > 0)).toHaveLength(some.length);
      }),
    );
    const { totals, missed } = coverageOf(spec, all, { thresholds: Object.fromEntries(coverageKinds.map((kind) => [kind, 100])) });
    expect(missed).toEqual([]);
    for (const kind of coverageKinds) expect(totals[kind].reached, kind).toBe(totals[kind].total);
  });
});

/** One exchange for each example of an answer. */
function examplesOf({ operations }: Spec): Exchange[] {
  return operations.flatMap((operation) =>
    [...operation.responses.values()].flatMap(({ status, content }) =>
      [...content.values()].flatMap(({ media, examples }) =>
        examples.map(({ value }) => ({
          operation: operation.id,
          request: { method: operation.method, url: `http://127.0.0.1${operation.path}`, headers: {}, body: null },
          response: { status, headers: { "content-type": media }, body: typeof value === "string" ? value : JSON.stringify(value) },
          failure: null,
          durationMs: 1,
        })),
      ),
    ),
  );
}

/** How many words the lists of a document have; null is no word. */
function membersIn(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + membersIn(entry), 0);
  if (!isObject(value)) return 0;
  const own = Array.isArray(value.enum) ? value.enum.filter((member) => member !== null).length : 0;
  return Object.entries(value).reduce((sum, [key, entry]) => (/^x-|^examples?$/.test(key) ? sum : sum + membersIn(entry)), own);
}
