import { RequestError } from "./errors.ts";
import type { Filter, Order, Page, PaymentFacts, RefundFacts, RefundRef, Refusal, Told } from "./facts.ts";
import { type CallOptions, type ClientOptions, defaultDeadlineMs } from "./runtime/client.ts";
import { ConfigurationError } from "./runtime/errors.ts";
import type { Contract, Idempotency, Operation } from "./runtime/operation.ts";
import type { StatusMeaning } from "./status.ts";
import type { CreateRefundRequest, Reason, UpdateRefundRequest } from "./types.ts";

/** Which optional fields of a request the provider carries. */
export type Fields = Partial<Record<"description" | "reason" | "metadata" | "reference" | "items", "required" | "optional">>;

/** In requests: so many, so many more for each refund of the payment, and one for so many refunds of the account where it has to be scanned. */
export interface LookCost {
  readonly requests: number;
  readonly perRefund: number;
  readonly scanned?: number;
}

/** What every provider can do. */
export interface Core<
  Name extends string,
  Options extends ClientOptions,
  Client,
  Supported extends Fields,
  Word extends Reason,
  Place extends "payment" | "account",
> {
  readonly name: Name;
  readonly docs: string;
  readonly contract: Contract;
  readonly operations: { readonly createRefund: Operation };
  readonly connect: (options: Options) => Client;
  readonly fields: Supported;
  /** The reasons that the provider can say. */
  readonly reasons: Readonly<Record<Word, unknown>>;
  /** Whether a refund's id is unique in the account or only under its payment. */
  readonly idWithin: Place;
  /** Where the refund's id stands in an answer to create, for the case that nothing else of it can be read. */
  readonly idAt: readonly string[];
  /** What reading the payment and looking for an earlier refund of it costs. */
  readonly lookCost: LookCost;
  readonly payment: (client: Client, id: string, call: CallOptions) => Promise<Told<PaymentFacts>>;
  readonly create: (client: Client, order: Order, call: CallOptions) => Promise<Told<RefundFacts>>;
  readonly get: (client: Client, ref: RefundRef, call: CallOptions) => Promise<Told<RefundFacts>>;
  readonly refuse: (answer: { readonly status: number; readonly body: unknown }) => Refusal;
}

/** What only some can: a method that is absent is an ability that is absent, in the types as well. */
export interface Abilities<Client> {
  /** What the provider's words for a status mean; without it no status is ever told and `wait` does not exist. */
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  /** Every refund of a payment that does not show its own. */
  readonly scan: (client: Client, payment: string, call: CallOptions) => AsyncIterable<Told<RefundFacts>>;
  /** Fits the order to the payment (line items), or refuses what can't be sent. */
  readonly prepare: (order: Order, payment: PaymentFacts) => Order;
  readonly list: (client: Client, filter: Filter, cursor: string | undefined, call: CallOptions) => Promise<Page>;
  readonly cancel: (client: Client, ref: RefundRef, call: CallOptions) => Promise<unknown>;
  readonly update: (client: Client, ref: RefundRef, change: UpdateRefundRequest, call: CallOptions) => Promise<Told<RefundFacts>>;
  /** "remaining" is sent as such: the provider works out the amount. */
  readonly omitsRemaining: true;
}
export type Ability = keyof Abilities<unknown>;

/** A provider as the unified API uses it, whatever its own types are. */
export type Provider = CoreOf & Partial<Abilities<unknown>>;
export type CoreOf = Core<string, ClientOptions, unknown, Fields, Reason, "payment" | "account">;

/** A connected account. The type parameters say what may be asked of it. */
export interface Account<Name extends string, Request, Ref, Can extends Ability> {
  readonly provider: Provider & { readonly name: Name };
  readonly client: unknown;
  /** Every key that was used: masked wherever it would show. */
  readonly secrets: ReadonlySet<string>;
  /** For all sends of one request, where a call sets no other. */
  readonly deadlineMs: number;
  /** In types only; a method, so that any account fits where requests come as JSON. */
  types?(request: Request, ref: Ref): Can;
}
/** A provider's function: options in, account out. */
export interface Connect<Name extends string, Options, Request, Ref, Can extends Ability> {
  (options: Options): Account<Name, Request, Ref, Can>;
  readonly provider: Provider & { readonly name: Name };
}
export type AnyAccount = Account<string, CreateRefundRequest, RefundRef, Ability>;

type FieldTypes<Word extends Reason> = Omit<Pick<CreateRefundRequest, keyof Fields>, "reason"> & { reason?: Word };
type Named<Supported extends Fields, Need> = { [Field in keyof Supported]: Supported[Field] extends Need ? Field : never }[keyof Supported];
type Simple<T> = { [Key in keyof T]: T[Key] };
/** What may be asked of a provider: what it requires is required, what it can't carry is absent. */
export type RequestFor<Supported extends Fields, Word extends Reason> = Simple<
  Pick<CreateRefundRequest, "payment" | "amount" | "idempotencyKey" | "firstUsedAt" | "expectedRemaining" | "allowDisputed" | "after"> &
    Required<Pick<FieldTypes<Word>, Named<Supported, "required"> & keyof FieldTypes<Word>>> &
    Pick<FieldTypes<Word>, Named<Supported, "optional"> & keyof FieldTypes<Word>>
>;
export type RefFor<Place> = Place extends "payment" ? { readonly payment: string; readonly id: string } : RefundRef;

/**
 * A provider out of its parts: adds what must never differ, the connection with its secrets known.
 * @example export const mollie = defineProvider({ name: "mollie", connect: (options: MollieOptions) => …, … });
 */
export function defineProvider<
  const Name extends string,
  Options extends ClientOptions,
  Client,
  const Supported extends Fields,
  Word extends Reason,
  const Place extends "payment" | "account",
  Key extends keyof CoreOf | Ability,
>(
  definition: Core<Name, Options, Client, Supported, Word, Place> & { [K in Key]: K extends Ability ? Abilities<Client>[K] : unknown },
): Connect<Name, Options, RequestFor<Supported, Word>, RefFor<Place>, Extract<Key, Ability>> {
  const provider = definition as unknown as Provider & { name: Name };
  const connect = (options: Options) => {
    const secrets = new Set<string>();
    const apiKey = async () => {
      const key = typeof options.apiKey === "function" ? await options.apiKey() : options.apiKey;
      if (typeof key === "string" && /^[\x21-\x7e]{4,}$/.test(key)) secrets.add(key);
      return key;
    };
    try {
      return { provider, client: definition.connect({ ...options, apiKey }), secrets, deadlineMs: options.deadlineMs ?? defaultDeadlineMs };
    } catch (cause) {
      if (!(cause instanceof ConfigurationError)) throw cause;
      throw new RequestError({
        code: "invalid_config",
        message: `${provider.name}: ${cause.message}`,
        outcome: "not_sent",
        provider: provider.name,
        account: null,
        operation: null,
        cause,
      });
    }
  };
  return Object.assign(connect, { provider });
}

export const idempotencyOf = (provider: Provider): Idempotency | null => {
  const facts = provider.operations.createRefund.idempotency;
  return facts === "none" ? null : facts;
};
