import { describe, expect, test } from "vitest";
import { loadSpec } from "../../src/contract/spec/spec.ts";
import { walk } from "../../src/contract/walk/walk.ts";
import { createSandbox, type SandboxProvider } from "../../src/sandbox/index.ts";

const providers = ["dodo", "dojo", "mollie", "paymongo", "smartpay"] as const satisfies readonly SandboxProvider[];

describe.each(providers)("the examples of %s", (provider) => {
  const spec = loadSpec(provider);
  const { answers, never, requests } = createSandbox().examples(provider);

  test("have every status of every operation, and every field, word and branch of its answers", () => {
    const statuses = new Set(answers.map(({ operation, status }) => `${operation} ${status}`));
    expect(
      spec.operations.flatMap(({ id, responses }) => [...responses.keys()].map((status) => `${id} ${status}`)).filter((one) => !statuses.has(one)),
    ).toEqual([]);
    expect(new Set(answers.map(({ operation, status, name }) => `${operation} ${status} ${name}`)).size).toBe(answers.length);
  });

  test("keep the contract to the last word, but for those that say that they go beyond an open list", () => {
    const broken = answers.flatMap(({ operation: id, status, name, headers, body, isOpen }) => {
      const operation = spec.operations.find((each) => each.id === id);
      const request = { method: operation?.method ?? "", url: `http://localhost${operation?.path}`, headers: {}, body: null };
      const { findings } = walk(spec, { operation: id, request, response: { status, headers, body: body ?? "" }, failure: null, durationMs: 0 });
      return findings.filter(({ mode }) => mode === "tolerant" || !isOpen).map(({ message }) => `${id} ${status} ${name}: ${message}`);
    });
    expect(broken).toEqual([]);
  });

  test("tell what the contract excludes: each breaks it in its body or in a header, and every status with a body has some", () => {
    const kept = never.filter(({ operation: id, status, headers, body }) => {
      const operation = spec.operations.find((each) => each.id === id);
      const request = { method: operation?.method ?? "", url: `http://localhost${operation?.path}`, headers: {}, body: null };
      return walk(spec, { operation: id, request, response: { status, headers, body: body ?? "" }, failure: null, durationMs: 0 }).findings.length === 0;
    });
    expect(kept).toEqual([]);
    const broken = new Set(never.map(({ operation, status }) => `${operation} ${status}`));
    const filled = spec.operations.flatMap(({ id, responses }) =>
      [...responses.values()].flatMap(({ status, content, mayBeEmpty }) => (content.size > 0 && !mayBeEmpty ? [`${id} ${status}`] : [])),
    );
    expect(filled.filter((one) => !broken.has(one))).toEqual([]);
  });

  test("name requests of every operation that takes more than a path", () => {
    const asked = new Set(requests.map(({ operation }) => operation));
    const without = spec.operations.filter(({ parameters, body }) => body || parameters.some(({ in: place }) => place === "query")).map(({ id }) => id);
    expect(without.filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe("an example", () => {
  const ask = (sandbox: ReturnType<typeof createSandbox>) =>
    sandbox.fetch(`${sandbox.mollie.baseUrl}/v2/payments/tr_1`, {
      method: "GET",
      headers: { authorization: `Bearer ${sandbox.mollie.apiKey}` },
      redirect: "manual",
      signal: new AbortController().signal,
    });

  test("is played instead of executing the call", async () => {
    const sandbox = createSandbox();
    const example = sandbox.examples("mollie").answers.find(({ operation, status }) => operation === "getPayment" && status === 200);
    sandbox.faults.add({ operation: "getPayment", fault: { kind: "example", status: 200, name: example?.name ?? "" } });
    const answer = await ask(sandbox);
    expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 200, body: example?.body });
    expect(sandbox.journal).toEqual([]);
    expect((await ask(sandbox)).status).toBe(404);
  });

  test("that the contract does not have is refused with the names of those that it has", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ operation: "getPayment", fault: { kind: "example", status: 404, name: "nobody" } });
    const answer = await ask(sandbox);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/fault\.name is \\"nobody\\": give one of \w+/);
  });

  test("is never played by chance", () => {
    expect(() => createSandbox().faults.random({ rate: 1, kinds: ["example"] })).toThrow('random.kinds[0] is "example"');
  });
});

test("the journal says of a malformed request that it was one, and of a refused one that it was none", async () => {
  const sandbox = createSandbox();
  const get = (path: string) =>
    sandbox.fetch(`${sandbox.mollie.baseUrl}${path}`, {
      method: "GET",
      headers: { authorization: `Bearer ${sandbox.mollie.apiKey}` },
      redirect: "manual",
      signal: new AbortController().signal,
    });
  await get("/v2/payments/not-one");
  await get("/v2/payments/tr_unknown");
  expect(sandbox.journal.map(({ isMalformed = false }) => isMalformed)).toEqual([true, false]);
});
