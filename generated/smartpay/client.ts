// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { CreateRefundInput, CreateRefundResult, GetPaymentInput, GetPaymentResult, GetRefundInput, GetRefundResult, ListRefundsInput, ListRefundsResult, UpdateRefundInput, UpdateRefundResult } from "./operations.ts";
import { contract, operations } from "./operations.ts";

export type SmartpayClientOptions = ClientOptions;

/** Smartpay refunds: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface SmartpayClient {
  /**
   * Refund a payment.
   *
   * Refunds a payment in full or in part. Without an amount everything that has not been refunded yet is refunded; asking for more than is left, or for a payment without a remainder, is refused with 403.
   *
   * `POST /v1/refunds`
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Promise<CreateRefundResult>;
  /**
   * List the refunds of the account.
   *
   * Lists all refunds of the account in the mode of the key, page by page. There is no filter by payment, status or date, and the order is not documented.
   *
   * `GET /v1/refunds`
   */
  listRefunds(input?: ListRefundsInput, options?: CallOptions): Promise<ListRefundsResult>;
  /**
   * Read one refund.
   *
   * Reads a refund by its id. A key of the other mode gets 404.
   *
   * `GET /v1/refunds/{refundId}`
   */
  getRefund(input: GetRefundInput, options?: CallOptions): Promise<GetRefundResult>;
  /**
   * Change the labels of a refund.
   *
   * Changes reference, description or metadata of a refund; fields that are left out are not meant to change. Money, payment and reason are fixed once the refund exists.
   *
   * `PATCH /v1/refunds/{refundId}`
   */
  updateRefund(input: UpdateRefundInput, options?: CallOptions): Promise<UpdateRefundResult>;
  /**
   * Read one payment.
   *
   * Reads a payment, which is one capture of an order. It does not say how much has been refunded or how much is left.
   *
   * `GET /v1/payments/{paymentId}`
   */
  getPayment(input: GetPaymentInput, options?: CallOptions): Promise<GetPaymentResult>;
}

export const createSmartpayClient = (options: SmartpayClientOptions): SmartpayClient => createClient(contract, operations, options);
