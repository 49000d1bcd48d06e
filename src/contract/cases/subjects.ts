import { minorUnits } from "../../../generated/currencies.ts";
import { createDodoClient } from "../../../generated/dodo/client.ts";
import { contract as dodoContract, operations as dodoOperations } from "../../../generated/dodo/operations.ts";
import { createDojoClient } from "../../../generated/dojo/client.ts";
import { contract as dojoContract, operations as dojoOperations } from "../../../generated/dojo/operations.ts";
import { createMollieClient } from "../../../generated/mollie/client.ts";
import { contract as mollieContract, operations as mollieOperations } from "../../../generated/mollie/operations.ts";
import { createPaymongoClient } from "../../../generated/paymongo/client.ts";
import { contract as paymongoContract, operations as paymongoOperations } from "../../../generated/paymongo/operations.ts";
import { createSmartpayClient } from "../../../generated/smartpay/client.ts";
import { contract as smartpayContract, operations as smartpayOperations } from "../../../generated/smartpay/operations.ts";
import type { AnyAccount } from "../../provider.ts";
import * as adapters from "../../providers/index.ts";
import type { CallOptions, ClientOptions } from "../../runtime/client.ts";
import type { Input } from "../../runtime/input.ts";
import type { Answer, Contract, Operation } from "../../runtime/operation.ts";
import { keys } from "../../runtime/validation.ts";
import type { Money } from "../../sandbox/engine.ts";
import type { SandboxProvider } from "../../sandbox/index.ts";

/** The generated client, for code that does not know the provider. */
export type AnyClient = Readonly<Record<string, (input: Input, options?: CallOptions) => Promise<Answer>>>;
export interface Connection extends Pick<ClientOptions, "fetch" | "clock" | "retries" | "random" | "timeoutMs"> {
  readonly apiKey: string;
  /** Left out: the address that the library has for the provider. */
  readonly baseUrl?: string;
}
/** Some of a payment, and the line item that it is of where the provider refunds lines; without one, all of it. */
interface Order {
  readonly payment: string;
  readonly amount: Money;
  readonly line?: string | undefined;
}

/** What the catalogue must know of a provider beside its contract and its capabilities. */
export interface Subject {
  readonly name: SandboxProvider;
  readonly contract: Contract;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly connect: (options: Connection) => AnyAccount;
  readonly client: (options: Connection & { readonly baseUrl: string }) => AnyClient;
  /** The currencies that a payment of the sandbox can be in, with and without decimals; the first is the usual one. */
  readonly currencies: readonly [string, ...string[]];
  /** One that the payments are not in. */
  readonly otherCurrency: string;
  /** The smallest refund that the provider takes, in minor units. */
  readonly least: number;
  /** The smallest create request, as the wire has it. */
  readonly order: (order: Order) => Input;
  /** Where an answer to create has the amount, and how it is spelled; absent where it tells none. */
  readonly amountOf?: (body: unknown) => unknown;
  readonly spell: (amount: Money) => unknown;
  /** JSON pointer to the refund's id in the answer to create. */
  readonly idAt: string;
  /** The line item of a payment, where lines are refunded. */
  readonly line?: { readonly operation: string; readonly of: (body: unknown) => unknown };
  /** What is left of a payment in minor units, by the operation whose answer tells it; absent where none does. */
  readonly left?: { readonly operation: string; readonly of: (body: unknown) => number | null };
  /** The minor units that a create body asks for; `null`: all that is left, or not to be read. */
  readonly askedOf: (body: unknown) => number | null;
  /** What a payment has to be like for an operation to succeed. */
  readonly wishes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Declared: a second refund of the same amount within the hour is refused, whatever its key. */
  readonly refusesEqualAmounts?: true;
  /** The status of a payment that stands for a refund that went through; absent where none is told. */
  readonly succeeded?: string;
  /** A key that reaches live money. */
  readonly isLiveKey: (apiKey: string) => boolean;
}

/** The refund's id in an answer to create. */
export const idOf = ({ idAt }: Subject, body: unknown): unknown => at(body, ...keys(idAt));

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((here, key) => (typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[key] : undefined), value);
const whole = (value: unknown): number | null => (typeof value === "number" && Number.isSafeInteger(value) ? value : null);
const less = (total: number | null, gone: number | null): number | null => (total === null || gone === null ? null : total - gone);
const sumOf = (list: unknown, part: (entry: unknown) => number | null): number | null =>
  Array.isArray(list) ? list.reduce<number | null>((sum, entry) => less(sum, -(part(entry) ?? Number.NaN)), 0) : null;
const placesOf = (currency: string): number => minorUnits[currency] ?? 2;
const toDecimal = ({ value, currency }: Money): string => (value / 10 ** placesOf(currency)).toFixed(placesOf(currency));
const fromDecimal = (amount: unknown): number | null => {
  const [value, currency] = [at(amount, "value"), at(amount, "currency")];
  return typeof value === "string" && typeof currency === "string" ? Math.round(Number(value) * 10 ** placesOf(currency)) : null;
};

export const subjects: { readonly [Name in SandboxProvider]: Subject } = {
  dodo: {
    name: "dodo",
    contract: dodoContract,
    operations: dodoOperations,
    connect: (options) => adapters.dodo({ ...options, mode: "test" }),
    client: (options) => createDodoClient(options) as unknown as AnyClient,
    currencies: ["USD", "JPY", "EUR"],
    otherCurrency: "GBP",
    least: 1,
    order: ({ payment, amount, line }) => ({
      body: { payment_id: payment, ...(line === undefined ? {} : { items: [{ item_id: line, amount: amount.value }] }) },
    }),
    amountOf: (body) => at(body, "amount"),
    spell: ({ value }) => value,
    idAt: "/refund_id",
    line: { operation: "getPaymentLineItems", of: (body) => at(body, "items", 0, "items_id") },
    left: {
      operation: "getPaymentLineItems",
      of: (body) => sumOf(at(body, "items"), (item) => whole(at(item, "refundable_amount"))),
    },
    askedOf: (body) => whole(at(body, "items", 0, "amount")),
    succeeded: "succeeded",
    isLiveKey: () => false,
  },
  dojo: {
    name: "dojo",
    contract: dojoContract,
    operations: dojoOperations,
    connect: adapters.dojo,
    client: (options) => createDojoClient(options) as unknown as AnyClient,
    currencies: ["GBP", "EUR"],
    otherCurrency: "USD",
    least: 1,
    order: ({ payment, amount }) => ({ path: { paymentIntentId: payment }, body: { amount: amount.value } }),
    spell: ({ value }) => value,
    idAt: "/refundId",
    left: {
      operation: "getPayment",
      of: (body) => less(whole(at(body, "totalAmount", "value")), whole(at(body, "refundedAmount") ?? 0)),
    },
    askedOf: (body) => whole(at(body, "amount")),
    wishes: { reversePayment: { status: "Authorized" } },
    isLiveKey: (apiKey) => apiKey.startsWith("sk_prod_"),
  },
  mollie: {
    name: "mollie",
    contract: mollieContract,
    operations: mollieOperations,
    connect: adapters.mollie,
    client: (options) => createMollieClient(options) as unknown as AnyClient,
    currencies: ["EUR", "JPY", "HUF"],
    otherCurrency: "USD",
    least: 1,
    order: ({ payment, amount }) => ({ path: { paymentId: payment }, body: { amount: { currency: amount.currency, value: toDecimal(amount) } } }),
    amountOf: (body) => at(body, "amount", "value"),
    spell: toDecimal,
    idAt: "/id",
    left: { operation: "getPayment", of: (body) => fromDecimal(at(body, "amountRemaining")) },
    askedOf: (body) => fromDecimal(at(body, "amount")),
    refusesEqualAmounts: true,
    succeeded: "refunded",
    isLiveKey: (apiKey) => apiKey.startsWith("live_") || apiKey.startsWith("access_"),
  },
  paymongo: {
    name: "paymongo",
    contract: paymongoContract,
    operations: paymongoOperations,
    connect: adapters.paymongo,
    client: (options) => createPaymongoClient(options) as unknown as AnyClient,
    currencies: ["PHP"],
    otherCurrency: "USD",
    least: 100,
    order: ({ payment, amount }) => ({ body: { data: { attributes: { payment_id: payment, amount: amount.value, reason: "requested_by_customer" } } } }),
    amountOf: (body) => at(body, "data", "attributes", "amount"),
    spell: ({ value }) => value,
    idAt: "/data/id",
    left: {
      operation: "getPayment",
      of: (body) => {
        const holds = (refund: unknown) => (at(refund, "attributes", "status") === "failed" ? 0 : whole(at(refund, "attributes", "amount")));
        return less(whole(at(body, "data", "attributes", "amount")), sumOf(at(body, "data", "attributes", "refunds"), holds));
      },
    },
    askedOf: (body) => whole(at(body, "data", "attributes", "amount")),
    succeeded: "succeeded",
    isLiveKey: (apiKey) => apiKey.startsWith("sk_live_"),
  },
  smartpay: {
    name: "smartpay",
    contract: smartpayContract,
    operations: smartpayOperations,
    connect: adapters.smartpay,
    client: (options) => createSmartpayClient(options) as unknown as AnyClient,
    currencies: ["JPY"],
    otherCurrency: "USD",
    least: 1,
    order: ({ payment, amount }) => ({ body: { payment, amount: amount.value, currency: amount.currency, reason: "requested_by_customer" } }),
    amountOf: (body) => at(body, "amount"),
    spell: ({ value }) => value,
    idAt: "/id",
    askedOf: (body) => whole(at(body, "amount")),
    succeeded: "succeeded",
    isLiveKey: (apiKey) => apiKey.startsWith("sk_live_"),
  },
};
