import type { Capabilities } from "../../capabilities.ts";
import type { AnyAccount } from "../../provider.ts";
import { createRefunds, type Refunds } from "../../refunds.ts";
import type { Input } from "../../runtime/input.ts";
import type { Operation } from "../../runtime/operation.ts";
import { fetchTransport } from "../../runtime/over-fetch.ts";
import { exchange } from "../../runtime/transport.ts";
import type { Money } from "../../sandbox/engine.ts";
import type { Attempt, CreateRefundRequest } from "../../types.ts";
import type { Spec } from "../spec/spec.ts";
import { CannotRun, type Hand, type PaymentWish, type Scene } from "../targets/target.ts";
import { must } from "./case.ts";
import { parsed, type Recorder } from "./record.ts";
import type { AnyClient, Connection, Subject } from "./subjects.ts";
import { requestOf, type Twist } from "./wire.ts";

/** A payment that a case may refund. */
export interface Paid {
  readonly id: string;
  readonly amount: Money;
}
/** An answer as it came, read as JSON where it is JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
export type Shop = Refunds<{ shop: AnyAccount }>;

/** Everything that a case has in its hands. */
export interface Stage {
  readonly subject: Subject;
  readonly spec: Spec;
  readonly able: Capabilities;
  readonly scene: Scene;
  readonly recorder: Recorder;
  /** What can be done beside the API; ends the case as not run where one of them can't. */
  hand<Name extends keyof Hand>(...names: readonly Name[]): Required<Pick<Hand, Name>>;
  /** A payment of its own, by default of 10,000 minor units in the provider's usual currency. */
  pay(wish?: Partial<PaymentWish>): Promise<Paid>;
  /** The library as a new process would start it: only the provider remembers. */
  shop(options?: Partial<Connection> & { readonly onAttempt?: (attempt: Attempt) => void }): Shop;
  /** The same without an address: where the library finds the provider by itself. Ends the case as not run where that would be another place. */
  shopAtHome(): Shop;
  client(options?: Partial<Connection>): AnyClient;
  /** A request to the unified API that this provider can carry. */
  ask(payment: Paid, more?: Partial<CreateRefundRequest>): CreateRefundRequest;
  /** A request past the client, by the wire alone. */
  send(operation: string, input: Input, twist?: Twist): Promise<Reply>;
  /** The smallest create request for some of a payment, or for all of it. */
  order(payment: Paid, value: number, key?: string): Promise<Input>;
  operation(id: string): Operation;
  /** What is left of a payment by the provider's own word, `null` where it has none. */
  left(payment: Paid): Promise<number | null>;
}

const reasons: { readonly [Name in keyof Hand]-?: string } = {
  addPayment: "the target has no payments to refund: give ids of refundable payments",
  ledger: "the target does not show the provider's books",
  advance: "the target's clock can't be moved",
  addFault: "the target can't be made to fail",
  clearFaults: "the target can't be made to work again",
  setStatus: "the target's refunds can't be moved by hand",
  examples: "the target can't be asked what it may answer and takes",
  foundMalformed: "the target does not say whether it refused a request for its form",
  turn: "the target has no controls",
};

/** A part of a payment that no other case refunds: 35 % of it. */
export const partOf = ({ amount }: Paid): number => Math.floor(amount.value * 0.35);

export function createStage(subject: Subject, spec: Spec, able: Capabilities, scene: Scene, recorder: Recorder): Stage {
  const { apiKey, baseUrl, clock } = scene;
  const { timeoutMs = 30_000, settleMs } = scene.limits ?? {};
  const connection = { apiKey, baseUrl, clock, timeoutMs, fetch: recorder.fetch, random: () => 0.5 } satisfies Connection;
  const operation = (id: string): Operation => {
    const found = subject.operations[id];
    if (!found) throw new CannotRun(`${subject.name} has no operation ${id}`);
    return found;
  };
  const stage: Stage = {
    subject,
    spec,
    able,
    scene,
    recorder,
    hand<Name extends keyof Hand>(...names: readonly Name[]) {
      const missing = names.find((name) => scene.hand[name] === undefined);
      if (missing !== undefined) throw new CannotRun(reasons[missing]);
      return scene.hand as Required<Pick<Hand, Name>>;
    },
    async pay({ amount = { value: 10_000, currency: subject.currencies[0] }, ...wish } = {}) {
      return stage.hand("addPayment").addPayment({ amount, ...wish });
    },
    shop({ onAttempt, ...options } = {}) {
      const shop = subject.connect({ ...connection, ...options });
      return createRefunds({ accounts: { shop }, clock, ...(settleMs === undefined ? {} : { settleMs }), ...(onAttempt ? { onAttempt } : {}) });
    },
    shopAtHome() {
      if (!scene.isAtHome) throw new CannotRun("the target is not at the provider's own address");
      const { baseUrl: _elsewhere, ...home } = connection;
      return createRefunds({ accounts: { shop: subject.connect(home) }, clock });
    },
    client: (options = {}) => subject.client({ ...connection, ...options }),
    ask({ id, amount }, more = {}) {
      const reason = able.fields.reason === "required" ? { reason: "requested_by_customer" as const } : {};
      const value = partOf({ id, amount });
      return { payment: id, amount: { value, currency: amount.currency }, idempotencyKey: `${id}/return-1`, ...reason, ...more };
    },
    async send(id, input, twist) {
      const { url, ...init } = requestOf(operation(id), input, baseUrl, apiKey, twist);
      const { body = null, ...request } = init;
      const options = { transport: fetchTransport(recorder.raw), clock, timeoutMs, maxResponseBytes: 5 * 1024 * 1024 };
      const { status, headers, bytes } = await exchange({ ...request, url, body }, options);
      return { status, headers, body: parsed(new TextDecoder().decode(bytes)) };
    },
    async order(payment, value, key) {
      const line = subject.line && value !== payment.amount.value ? await lineOf(stage, payment, subject.line) : undefined;
      const { header } = operation("createRefund").parameterNames;
      const named = header.find((name) => name === keyHeader(operation("createRefund")));
      const input = subject.order({ payment: payment.id, amount: { ...payment.amount, value }, line });
      return named === undefined ? input : { ...input, header: { ...input.header, [named]: key ?? `${payment.id}-${value}` } };
    },
    operation,
    async left(payment) {
      const { left } = subject;
      if (!left) return null;
      const names = operation(left.operation).parameterNames.path;
      const { status, body } = await stage.send(left.operation, { path: { [names[0] ?? ""]: payment.id } });
      must(status === 200, "wrong_status", `reading what is left of the payment was answered ${status}; the contract says 200`);
      return left.of(body);
    },
  };
  return stage;
}

/** The header that carries the idempotency key; `null` where the provider has none. */
export const keyHeader = ({ idempotency }: Operation): string | null => (idempotency === null || idempotency === "none" ? null : idempotency.header);

async function lineOf(stage: Stage, payment: Paid, { operation, of }: NonNullable<Subject["line"]>): Promise<string> {
  const { status, body } = await stage.send(operation, { path: { paymentId: payment.id } });
  const line = of(body);
  must(typeof line === "string", "wrong_value", `${operation} was answered ${status} without a line item to refund`);
  return line;
}
