import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { RefundError } from "../../src/errors.ts";
import { createRefunds } from "../../src/refunds.ts";
import type { Operation } from "../../src/runtime/operation.ts";
import { redactBody, redacted } from "../../src/runtime/redact.ts";
import type { Fetch } from "../../src/runtime/transport.ts";
import { createProofClock, drive } from "../proof/clock.ts";
import { providers } from "../proof/histories.ts";
import { subjects } from "../providers/subjects.ts";
import { operationOf, type Recorded, type Recordings, recordAll, type Shop } from "./recordings.ts";

// Secrets planted wherever a provider or a runtime could echo them; then everything that comes out is searched.

const apiKey = "test_K7pQ2vXw9ZrT4mN8sB3c";
const forms = [apiKey, btoa(apiKey).replace(/=+$/, ""), btoa(`${apiKey}:`).replace(/=+$/, "")];
const personal = "Ada Lovelace, NL91ABNA0417164300";

/** Everything that the library shows of one call beside its result: the error in every way of writing it, the attempts, the hooks. */
async function shownBy(recordings: Recordings, call: (shop: Shop) => Promise<unknown>, answer: (operation: string) => Recorded | { readonly fail: unknown }) {
  const clock = createProofClock();
  const fetch: Fetch = async (url, init) => {
    const given = answer(operationOf(url, init.method));
    if ("fail" in given) throw given.fail;
    return new Response(given.status === 204 ? null : given.text, { status: given.status, headers: { ...given.headers } });
  };
  const show = (channel: string) => (what: unknown) => {
    const texts = [JSON.stringify(what) ?? "", inspect(what, { depth: null, showHidden: true })];
    for (let at = what; at instanceof Error; at = at.cause) texts.push(`${at.name} ${at.message} ${at.stack} ${inspect(at, { depth: null })}`);
    for (const text of texts)
      for (const form of forms)
        if (text.includes(form)) leaks.push(`${channel}: …${text.slice(Math.max(0, text.indexOf(form) - 120), text.indexOf(form) + 40)}…`);
  };
  const leaks: string[] = [];
  const account = subjects[recordings.provider].connect({ apiKey, fetch, clock, retries: 1 });
  const hooks = {
    ...{ onRequest: show("onRequest"), onResponse: show("onResponse"), onRetry: show("onRetry") },
    ...{ onDrift: show("onDrift"), onOutcome: show("onOutcome"), onAttempt: show("onAttempt") },
  };
  const shop: Shop = createRefunds({ accounts: { shop: account }, clock, settleMs: 1, ...hooks });
  let error: unknown;
  await drive(clock, call(shop)).catch((thrown: unknown) => {
    error = thrown;
    show("the error")(thrown);
  });
  if (error !== undefined && !(error instanceof RefundError)) throw error;
  return { leaks, error };
}

const calls: Readonly<Record<string, (recordings: Recordings) => (shop: Shop) => Promise<unknown>>> = {
  create:
    ({ request }) =>
    (shop) =>
      shop.create("shop", request),
  "create with the attempt":
    ({ request, attempt }) =>
    (shop) =>
      shop.create("shop", { ...request, after: { ...attempt, outcome: "unknown" } }),
  get:
    ({ ref }) =>
    (shop) =>
      shop.get("shop", ref),
  refundable:
    ({ ref }) =>
    (shop) =>
      shop.refundable("shop", ref.payment),
  reconcile:
    ({ attempt }) =>
    (shop) =>
      shop.reconcile("shop", attempt),
};

/** Adds `word` to every text in the body but those to keep. */
const planted = (text: string, word: string, keep: (key: string, value: string) => boolean): string => {
  try {
    return JSON.stringify(JSON.parse(text, (key, value: unknown) => (typeof value === "string" && !keep(key, value) ? `${value} ${word}` : value)));
  } catch {
    return word;
  }
};
/** An id is handed back as it came, in an attempt as well: it is all that finds the refund again. */
const isId = (_key: string, value: string) => /^[a-z]+_\w+$/.test(value);
const isStructure = (key: string, value: string) =>
  isId(key, value) || /id$|at$|status|currency|href|resource|type|mode|value|openrefunds|object/i.test(key) || /^\d{4}-/.test(value);

describe.each(providers)("at %s", (provider) => {
  test.each(Object.keys(calls))("%s never shows the API key, wherever the provider or the runtime echoes it", async (name) => {
    for (const recordings of await recordAll(provider)) {
      const call = calls[name]?.(recordings);
      if (!call) throw new Error(`no call ${name}`);
      const world = (operation: string): Recorded =>
        operation === "createRefund" ? recordings.created : (recordings.dashboard.get(operation) ?? recordings.untouched.get(operation) ?? recordings.created);
      const answers: readonly ((operation: string) => Recorded | { readonly fail: unknown })[] = [
        ...[isId, isStructure].map((keep) => (operation: string) => {
          const real = world(operation);
          return { ...real, text: planted(real.text, apiKey, keep) };
        }),
        ...recordings.refusals.map((refusal) => () => ({ ...refusal, text: planted(refusal.text, `Bearer ${apiKey}`, () => false) })),
        ...recordings.refusals.map((refusal) => (operation: string) => {
          const plantedRefusal = { ...refusal, text: planted(refusal.text, btoa(`${apiKey}:`), () => false) };
          return operation === "createRefund" ? plantedRefusal : world(operation);
        }),
        (operation) => ({ ...world(operation), headers: { ...world(operation).headers, "x-request-id": apiKey, "retry-after": apiKey } }),
        () => ({ status: 307, headers: { location: `https://example.com/?key=${apiKey}` }, text: "" }),
        () => ({ status: 502, headers: { "content-type": "text/html" }, text: `<p>authorization: Basic ${btoa(`${apiKey}:`)}</p>` }),
        () => ({
          fail: new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${apiKey}`), { code: apiKey, headers: { authorization: apiKey } }) }),
        }),
        (operation) =>
          operation === "createRefund" ? { fail: new Error(`sent with ${apiKey}`, { cause: { authorization: `Bearer ${apiKey}` } }) } : world(operation),
      ];
      let errors = 0;
      for (const answer of answers) {
        const { leaks, error } = await shownBy(recordings, call, answer);
        if (error) errors += 1;
        expect(leaks).toEqual([]);
      }
      expect(errors, "calls that ended with an error").toBeGreaterThan(2);
    }
  });

  test("what the contract calls sensitive never stands in an error's body, whatever it answered", async () => {
    const [recordings] = await recordAll(provider);
    const operations: Readonly<Record<string, Operation>> = subjects[provider].connect({ apiKey, fetch: async () => new Response(), clock: createProofClock() })
      .provider.operations;
    let found = 0;
    for (const [name, real] of [...recordings.made, ["createRefund", recordings.created] as const]) {
      const sensitive = operations[name]?.responses[real.status]?.validator?.sensitive ?? [];
      const place = (at: unknown): unknown =>
        at === redacted
          ? personal
          : Array.isArray(at)
            ? at.map(place)
            : typeof at === "object" && at !== null
              ? Object.fromEntries(Object.entries(at).map(([key, value]) => [key, place(value)]))
              : at;
      const body = place(redactBody(JSON.parse(real.text || "null"), sensitive));
      const text = JSON.stringify(body);
      if (!text.includes(personal)) continue;
      found += 1;
      const broken = [
        `${text}}`,
        text.slice(0, text.lastIndexOf(personal) + personal.length),
        `<pre>${text}</pre>`,
        `<pre>${text.replaceAll('"', "&quot;")}</pre>`,
        `upstream said ${JSON.stringify(text)}`,
        JSON.stringify({ message: `upstream said ${text}`, errors: [{ detail: JSON.stringify({ said: text }) }] }),
      ];
      const spoilt = [
        { status: real.status, text: text.replace(/"(id|refund_id|refundId|payment_id)":"[^"]*"/g, '"$1":7') },
        ...[text, ...broken].flatMap((said) => [418, 500].map((status) => ({ status, text: said }))),
        ...broken.map((said) => ({ status: real.status, text: said })),
      ];
      for (const { status, text: said } of spoilt) {
        const spoiled = { ...real, status, text: said };
        for (const call of Object.values(calls)) {
          const { error } = await shownBy(recordings, call(recordings), (operation) =>
            operation === name ? spoiled : (recordings.untouched.get(operation) ?? recordings.made.get(operation) ?? recordings.created),
          );
          expect(`${JSON.stringify(error)} ${inspect(error, { depth: null })}`, `${name} with ${status}, ${said}`).not.toContain(personal);
        }
      }
    }
    // Where the sandbox tells something sensitive; its answers of Mollie and Smartpay hold nothing of the kind.
    if (provider !== "mollie" && provider !== "smartpay") expect(found).toBeGreaterThan(0);
  });
});
