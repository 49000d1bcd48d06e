import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installCommand, jsonLines } from "./command.ts";

const { sandbox, folder, run, urlOf } = installCommand();
const empty = () => {
  const at = join(folder, "empty");
  mkdirSync(at, { recursive: true });
  return at;
};
const lookAt = (payment: string, account: string, ...more: string[]) => ["refundable", account, payment, "--json", ...more];

describe("accounts from a file", () => {
  const write = (text: string) => {
    writeFileSync(join(folder, "own.yaml"), text);
    return ["--config", "own.yaml"];
  };

  test("may name environment variables, so that no key stands in it", async () => {
    const { id } = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
    const config = write(`accounts: { shop: { provider: mollie, apiKey: "\${SHOP_KEY}", baseUrl: "\${SHOP_URL}" } }`);
    const { code, stdout } = await run(lookAt(id, "shop", ...config), { env: { SHOP_KEY: sandbox.mollie.apiKey, SHOP_URL: urlOf("mollie") } });
    expect({ code, told: jsonLines(stdout) }).toMatchObject({ code: 0, told: [{ amount: { value: 1000, currency: "EUR" } }] });
    const missing = await run(lookAt(id, "shop", ...config), { env: { SHOP_URL: urlOf("mollie") } });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("own.yaml: shop.apiKey names the environment variable SHOP_KEY, which is not set");
    const bare = await run(lookAt(id, "shop", ...write("accounts: { shop: { provider: mollie, apiKey: $SHOP_KEY } }")), { env: { SHOP_KEY: "test_1" } });
    expect(bare).toMatchObject({ code: 2, stderr: expect.stringMatching(/shop\.apiKey begins with \$: write \$\{NAME\}, with braces/) });
  });

  test("say what else they are through their own options, checked", async () => {
    const entry = (more: string) => write(`accounts: { shop: { apiKey: sk_test_abcdef, ${more} } }`);
    const refused = async (more: string) => {
      const { code, stderr } = await run(["refundable", "shop", "pay_1", ...entry(more)]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused("provider: stripe")).toContain('provider "stripe": it must be one of dodo, dojo, mollie, paymongo, smartpay');
    expect(await refused("key: x")).toContain("provider is missing");
    expect(await refused("provider: dodo")).toContain("mode must be test or live");
    expect(await refused("provider: dodo, mode: prod")).toContain('not "prod"');
    expect(await refused("provider: mollie, mode: test")).toContain('mollie has no option "mode"; its options are apiKey, baseUrl');
    expect(await refused("provider: mollie, testmode: perhaps")).toContain("testmode must be true or false");
    expect(await refused("provider: mollie, timeoutMs: soon")).toContain("timeoutMs must be a whole number");
    expect(await refused("provider: dojo, baseUrl: ftp://x")).toContain("baseUrl");
  });

  test("need a file that is there and is YAML; a line of it is never shown, for it may hold a key", async () => {
    const absent = await run(lookAt("tr_1", "shop", "--config", "nowhere.yaml"));
    expect(absent).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("nowhere.yaml can't be read (ENOENT)") });
    const torn = await run(lookAt("tr_1", "shop", ...write(`accounts:\n  shop: { apiKey: "${sandbox.mollie.apiKey}\n`)));
    expect(torn).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/own\.yaml is not YAML at line \d/) });
    for (const [text, why] of [
      ["[]", "must be a mapping"],
      ["accounts: shop", "accounts must be a mapping"],
      ["accounts: { shop: mollie }", "accounts.shop must be a mapping"],
      ["acounts: {}\naccounts: {}", 'no setting \\"acounts\\"'],
      ["accounts: {}\nsettleMs: soon", "settleMs"],
      ["accounts: {}", "it has none: write them under accounts:"],
      ["accounts: { a: { provider: mollie }, b: {} }", "the accounts are a, b"],
    ] as const)
      expect((await run(lookAt("tr_1", "shop", ...write(text)))).stderr).toContain(why);
  });
});

describe("accounts from the environment alone", () => {
  test("are named as their provider, one for each key that is set", async () => {
    const { id } = sandbox.paymongo.addPayment({ amount: { value: 10_000, currency: "PHP" } });
    const env = { PAYMONGO_SECRET_KEY: sandbox.paymongo.apiKey, PAYMONGO_BASE_URL: urlOf("paymongo"), DODO_API_KEY: "of-no-use-here" };
    const { code, stdout } = await run(lookAt(id, "paymongo"), { folder: empty(), env });
    expect({ code, told: jsonLines(stdout) }).toMatchObject({ code: 0, told: [{ amount: { value: 10_000, currency: "PHP" } }] });
    expect((await run(lookAt(id, "mollie"), { folder: empty(), env })).stderr).toContain("the accounts are dodo, paymongo");
    const two = await run(lookAt(id, "paymongo"), { folder: empty(), env: { ...env, PAYMONGO_API_KEY: "sk_test_another" } });
    expect(two).toMatchObject({ code: 2, stderr: expect.stringContaining("PAYMONGO_API_KEY and PAYMONGO_SECRET_KEY are set to different keys") });
  });

  test("take no mode for granted where it decides whether money is real", async () => {
    const { id } = sandbox.dodo.addPayment({ amount: { value: 1000, currency: "USD" } });
    const env = { DODO_API_KEY: sandbox.dodo.apiKey, DODO_BASE_URL: urlOf("dodo") };
    expect(await run(lookAt(id, "dodo"), { folder: empty(), env })).toMatchObject({ code: 2, stderr: expect.stringContaining("DODO_MODE") });
    expect(await run(lookAt(id, "dodo"), { folder: empty(), env: { ...env, DODO_MODE: "test" } })).toMatchObject({ code: 0, stderr: "" });
  });

  test("step aside where there is a file", async () => {
    const { stderr } = await run(lookAt("tr_1", "shop"), { env: { MOLLIE_API_KEY: "test_of_the_environment" } });
    expect(stderr).toContain("in openrefunds.yaml: the accounts are dodo, dojo, mollie, paymongo, smartpay");
  });
});
