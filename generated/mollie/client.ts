// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { CancelRefundInput, CancelRefundResult, CreateRefundInput, CreateRefundResult, GetPaymentInput, GetPaymentResult, GetRefundInput, GetRefundResult, ListAllRefundsInput, ListAllRefundsResult, ListRefundsInput, ListRefundsResult } from "./operations.ts";
import { contract, operations } from "./operations.ts";

export type MollieClientOptions = ClientOptions;

/** Mollie refunds: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface MollieClient {
  /**
   * Create a refund.
   *
   * Refunds a payment in full or in part. The amount must always be sent: leaving it out does not mean "everything". A second refund of the same amount on the same payment within an hour is refused with 409, even under a new idempotency key. Too little balance at Mollie is not an error: the refund is then `queued`. Access tokens need the scope `refunds.write`.
   *
   * `POST /v2/payments/{paymentId}/refunds`
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Promise<CreateRefundResult>;
  /**
   * List the refunds of a payment.
   *
   * Lists one payment's refunds, a page at a time. There is no filter by status or date, and canceled refunds may be missing. Access tokens need the scope `refunds.read`.
   *
   * `GET /v2/payments/{paymentId}/refunds`
   */
  listRefunds(input: ListRefundsInput, options?: CallOptions): Promise<ListRefundsResult>;
  /**
   * Read a refund.
   *
   * Reads one refund. The payment's id is needed too: a refund's id alone is not enough. A canceled refund is answered with 404 or with the status `canceled`. Access tokens need the scope `refunds.read`.
   *
   * `GET /v2/payments/{paymentId}/refunds/{refundId}`
   */
  getRefund(input: GetRefundInput, options?: CallOptions): Promise<GetRefundResult>;
  /**
   * Cancel a refund.
   *
   * Cancels a refund that is still `queued` or `pending`, which it is for about two hours. The answer has no body: read the refund again for its state. Access tokens need the scope `refunds.write`.
   *
   * `DELETE /v2/payments/{paymentId}/refunds/{refundId}`
   */
  cancelRefund(input: CancelRefundInput, options?: CallOptions): Promise<CancelRefundResult>;
  /**
   * List all refunds.
   *
   * Lists the refunds of all payments, newest first unless `sort` says otherwise. There is no filter by payment, status or date. Access tokens need the scope `refunds.read`.
   *
   * `GET /v2/refunds`
   */
  listAllRefunds(input?: ListAllRefundsInput, options?: CallOptions): Promise<ListAllRefundsResult>;
  /**
   * Read a payment.
   *
   * Reads a payment: what was paid and captured, what was refunded and what may still be refunded. A refund never changes the payment's status. Access tokens need the scope `payments.read`.
   *
   * `GET /v2/payments/{paymentId}`
   */
  getPayment(input: GetPaymentInput, options?: CallOptions): Promise<GetPaymentResult>;
}

export const createMollieClient = (options: MollieClientOptions): MollieClient => createClient(contract, operations, options);
