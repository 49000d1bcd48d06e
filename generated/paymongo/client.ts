// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { CreateRefundInput, CreateRefundResult, GetPaymentInput, GetPaymentResult, GetRefundInput, GetRefundResult, ListRefundsInput, ListRefundsResult } from "./operations.ts";
import { contract, operations } from "./operations.ts";

export type PaymongoClientOptions = ClientOptions;

/** PayMongo refunds: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface PaymongoClient {
  /**
   * Create a refund.
   *
   * Refunds all or part of a paid payment to the method it was paid with. The answer may still be `pending`, and a payment with a pending or processing refund takes no second one. How long after the payment this works, and whether a part can be refunded, depends on the payment method.
   *
   * `POST /v1/refunds`
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Promise<CreateRefundResult>;
  /**
   * List refunds.
   *
   * Lists refunds by the page, newest first as far as is known. Always compare each refund's `payment_id` with the one you asked for: a filter whose spelling PayMongo does not know may be ignored without a word. The `refunds` of a payment are the surer way.
   *
   * `GET /v1/refunds`
   */
  listRefunds(input?: ListRefundsInput, options?: CallOptions): Promise<ListRefundsResult>;
  /**
   * Get a refund.
   *
   * Returns one refund with its present status. A refund that stays pending or processing for more than some minutes is one for PayMongo's support.
   *
   * `GET /v1/refunds/{refundId}`
   */
  getRefund(input: GetRefundInput, options?: CallOptions): Promise<GetRefundResult>;
  /**
   * Get a payment.
   *
   * Returns one payment with the refunds made from it. PayMongo does not say what is left to refund: it is the amount less every refund that has not failed.
   *
   * `GET /v1/payments/{paymentId}`
   */
  getPayment(input: GetPaymentInput, options?: CallOptions): Promise<GetPaymentResult>;
}

export const createPaymongoClient = (options: PaymongoClientOptions): PaymongoClient => createClient(contract, operations, options);
