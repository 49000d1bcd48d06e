import type { Provider } from "../../src/provider.ts";
import * as adapters from "../../src/providers/index.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import type { Subject } from "./stand.ts";

/** Every provider as the shared tests meet it. */
export const subjects = {
  dodo: {
    name: "dodo",
    connect: (options) => adapters.dodo({ ...options, mode: "test" }),
    currency: "USD",
    otherCurrency: "EUR",
    succeed: (sandbox, refund) => sandbox.dodo.setStatus(refund, "succeeded"),
  },
  dojo: { name: "dojo", connect: adapters.dojo, currency: "GBP", otherCurrency: "EUR" },
  mollie: {
    name: "mollie",
    connect: adapters.mollie,
    currency: "EUR",
    otherCurrency: "USD",
    succeed: (sandbox, refund) => sandbox.mollie.setStatus(refund, "refunded"),
    refusesEqualAmounts: true,
  },
  paymongo: {
    name: "paymongo",
    connect: adapters.paymongo,
    currency: "PHP",
    otherCurrency: "USD",
    succeed: (sandbox, refund) => sandbox.paymongo.setStatus(refund, "succeeded"),
  },
  smartpay: {
    name: "smartpay",
    connect: adapters.smartpay,
    currency: "JPY",
    otherCurrency: "USD",
    succeed: (sandbox, refund) => sandbox.smartpay.setStatus(refund, "succeeded"),
  },
} as const satisfies { readonly [Name in SandboxProvider]: Subject & { readonly name: Name } };

/** The adapter itself, by name. */
export const adapterOf = (name: SandboxProvider): Provider => ({ ...adapters })[name].provider;

export const allSubjects: readonly Subject[] = Object.values(subjects);
