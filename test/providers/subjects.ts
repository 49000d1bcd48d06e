import { dodo } from "../../src/providers/dodo.ts";
import { dojo } from "../../src/providers/dojo.ts";
import { mollie } from "../../src/providers/mollie.ts";
import { paymongo } from "../../src/providers/paymongo.ts";
import { smartpay } from "../../src/providers/smartpay.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import type { Subject } from "./stand.ts";

/** Every provider as the shared tests meet it. */
export const subjects = {
  dodo: {
    name: "dodo",
    connect: (options) => dodo({ ...options, mode: "test" }),
    currency: "USD",
    otherCurrency: "EUR",
    succeed: (sandbox, refund) => sandbox.dodo.setStatus(refund, "succeeded"),
  },
  dojo: { name: "dojo", connect: dojo, currency: "GBP", otherCurrency: "EUR" },
  mollie: {
    name: "mollie",
    connect: mollie,
    currency: "EUR",
    otherCurrency: "USD",
    succeed: (sandbox, refund) => sandbox.mollie.setStatus(refund, "refunded"),
    refusesEqualAmounts: true,
  },
  paymongo: {
    name: "paymongo",
    connect: paymongo,
    currency: "PHP",
    otherCurrency: "USD",
    succeed: (sandbox, refund) => sandbox.paymongo.setStatus(refund, "succeeded"),
  },
  smartpay: {
    name: "smartpay",
    connect: smartpay,
    currency: "JPY",
    otherCurrency: "USD",
    succeed: (sandbox, refund) => sandbox.smartpay.setStatus(refund, "succeeded"),
  },
} as const satisfies { readonly [Name in SandboxProvider]: Subject & { readonly name: Name } };

export const allSubjects: readonly Subject[] = Object.values(subjects);
