// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { CreateRefundInput, CreateRefundResult, GetPaymentInput, GetPaymentResult, GetRefundInput, GetRefundResult, ReversePaymentInput, ReversePaymentResult } from "./operations.ts";
import { contract, operations } from "./operations.ts";

export type DojoClientOptions = ClientOptions;

/** Dojo refunds: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface DojoClient {
  /**
   * Refund a captured payment, in full or in part.
   *
   * Refunds the whole payment or a part of it. Several partial refunds are possible while their sum stays within the full amount
   * of the payment. Only captured payments can be refunded; one that is not captured yet has to be reversed instead. Dojo also
   * refuses payments with incremental payments or with further attempts, failed attempts included.
   *
   * A refund cannot be canceled once it exists; what remains is a new payment intent. The answer 200 says that Dojo accepted the
   * refund, not that the customer has the money.
   *
   * `POST /payment-intents/{paymentIntentId}/refunds`
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Promise<CreateRefundResult>;
  /**
   * Read a refund.
   *
   * Reads a refund by its id. The path does not contain the payment intent. The answer has neither an amount nor a status: it
   * proves that the refund exists, and which payment it belongs to where that field is filled.
   *
   * `GET /payment-intents/refunds/{refundId}`
   */
  getRefund(input: GetRefundInput, options?: CallOptions): Promise<GetRefundResult>;
  /**
   * Read the payment intent.
   *
   * Reads the payment intent with its status, its amounts and the sum refunded so far. It holds no list of refunds, no id of a
   * refund and no amount that remains to be refunded. A canceled intent answers 404 unless `returnCanceled` is true.
   *
   * `GET /payment-intents/{paymentIntentId}`
   */
  getPayment(input: GetPaymentInput, options?: CallOptions): Promise<GetPaymentResult>;
  /**
   * Reverse a payment that was not captured.
   *
   * Gives up a payment that was authorized but not captured, so that the customer is never charged. It takes no amount, no body
   * and no idempotency key. A captured payment has to be refunded instead.
   *
   * `POST /payment-intents/{paymentIntentId}/reversal`
   */
  reversePayment(input: ReversePaymentInput, options?: CallOptions): Promise<ReversePaymentResult>;
}

export const createDojoClient = (options: DojoClientOptions): DojoClient => createClient(contract, operations, options);
