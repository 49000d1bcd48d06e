// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { CancelRefundInput, CancelRefundResult, CreateRefundInput, CreateRefundResult, GetRefundInput, GetRefundResult, GetRefundableInput, GetRefundableResult, ListAccountsInput, ListAccountsResult, ListRefundsInput, ListRefundsResult, ReceiveWebhookInput, ReceiveWebhookResult, UpdateRefundInput, UpdateRefundResult } from "./operations.ts";
import { contract, operations } from "./operations.ts";

export type RefundsClientOptions = ClientOptions;

/** Refunds: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface RefundsClient {
  /**
   * List the accounts and what each can do.
   *
   * Every account by its local name, with its provider and its capabilities.
   *
   * `GET /accounts`
   */
  listAccounts(input?: ListAccountsInput, options?: CallOptions): Promise<ListAccountsResult>;
  /**
   * Refund a payment, at most once for each key.
   *
   * Looks for an earlier refund with the same idempotencyKey first, refuses second, sends last. The same key and content returns the refund that exists; the same key with other content is an idempotency_conflict.
   *
   * `POST /accounts/{account}/refunds`
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Promise<CreateRefundResult>;
  /**
   * List refunds, a page at a time.
   *
   * Refunds as the provider lists them; some providers list narrower objects, whose missing values are null.
   *
   * `GET /accounts/{account}/refunds`
   */
  listRefunds(input: ListRefundsInput, options?: CallOptions): Promise<ListRefundsResult>;
  /**
   * Read a refund.
   *
   * The refund as the provider has it now. Mollie needs the payment as well.
   *
   * `GET /accounts/{account}/refunds/{refundId}`
   */
  getRefund(input: GetRefundInput, options?: CallOptions): Promise<GetRefundResult>;
  /**
   * Cancel a refund that has not gone out.
   *
   * Only Mollie can, while the refund is queued or pending.
   *
   * `DELETE /accounts/{account}/refunds/{refundId}`
   */
  cancelRefund(input: CancelRefundInput, options?: CallOptions): Promise<CancelRefundResult>;
  /**
   * Change what is written on a refund.
   *
   * Only Smartpay can. The mark that finds the refund again is never lost.
   *
   * `PATCH /accounts/{account}/refunds/{refundId}`
   */
  updateRefund(input: UpdateRefundInput, options?: CallOptions): Promise<UpdateRefundResult>;
  /**
   * What is left to refund of a payment.
   *
   * An amount where the provider gives a way to know it, otherwise null and the reason.
   *
   * `GET /accounts/{account}/payments/{paymentId}/refundable`
   */
  getRefundable(input: GetRefundableInput, options?: CallOptions): Promise<GetRefundableResult>;
  /**
   * Take in what a provider sends.
   *
   * Verifies the message by the account's secret and says which refunds to read again.
   *
   * `POST /accounts/{account}/webhooks`
   */
  receiveWebhook(input: ReceiveWebhookInput, options?: CallOptions): Promise<ReceiveWebhookResult>;
}

export const createRefundsClient = (options: RefundsClientOptions): RefundsClient => createClient(contract, operations, options);
