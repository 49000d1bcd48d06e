// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { CreateRefundInput, CreateRefundResult, GetPaymentInput, GetPaymentLineItemsInput, GetPaymentLineItemsResult, GetPaymentResult, GetRefundInput, GetRefundReceiptInput, GetRefundReceiptResult, GetRefundResult, ListRefundsInput, ListRefundsResult } from "./operations.ts";
import { contract, operations } from "./operations.ts";

export interface DodoClientOptions extends ClientOptions {
  /** One of the contract's servers, or another address such as a sandbox's. There is no default: the choice decides whether money is real. */
  readonly baseUrl: "https://test.dodopayments.com" | "https://live.dodopayments.com" | (string & {});
}

/** Dodo Payments refunds: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface DodoClient {
  /**
   * Refund a payment or some of its line items.
   *
   * Without items the whole payment is refunded; with items only those lines or parts of them. A repeated call may be a second refund, so after a lost answer read the payment's refunds before sending again.
   *
   * `POST /refunds`
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Promise<CreateRefundResult>;
  /**
   * List the refunds of the account.
   *
   * One page of all refunds, optionally filtered. There is no filter by payment, no sorting, no total and no cursor: the end is reached when items is empty, and rows may shift between pages while refunds are created.
   *
   * `GET /refunds`
   */
  listRefunds(input?: ListRefundsInput, options?: CallOptions): Promise<ListRefundsResult>;
  /**
   * Read one refund.
   *
   * The refund as it stands now, with its customer and metadata, which lists leave out.
   *
   * `GET /refunds/{refundId}`
   */
  getRefund(input: GetRefundInput, options?: CallOptions): Promise<GetRefundResult>;
  /**
   * Fetch a refund's receipt.
   *
   * The receipt of a refund as a PDF file. It needs no key: whoever has the refund's id can fetch it, so treat refund ids with care.
   *
   * `GET /invoices/refunds/{refundId}`
   */
  getRefundReceipt(input: GetRefundReceiptInput, options?: CallOptions): Promise<GetRefundReceiptResult>;
  /**
   * Read a payment and its refunds.
   *
   * The payment with all its refunds and disputes. No field tells what is left to refund: subtract the refunds that have not failed from total_amount, or add up the line items' refundable_amount.
   *
   * `GET /payments/{paymentId}`
   */
  getPayment(input: GetPaymentInput, options?: CallOptions): Promise<GetPaymentResult>;
  /**
   * Read a payment's line items.
   *
   * The lines that can be refunded one by one, with what can be refunded of each. An id called items_id here is called item_id when the refund is created.
   *
   * `GET /payments/{paymentId}/line-items`
   */
  getPaymentLineItems(input: GetPaymentLineItemsInput, options?: CallOptions): Promise<GetPaymentLineItemsResult>;
}

export const createDodoClient = (options: DodoClientOptions): DodoClient => createClient(contract, operations, options);
