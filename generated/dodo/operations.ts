// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, ResponseSpec, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { getPaymentParameters } from "./validators/getPayment.parameters.ts";
import { getPayment200 } from "./validators/getPayment.200.ts";
import { getPaymentLineItems200 } from "./validators/getPaymentLineItems.200.ts";

export const contract: Contract = { name: "dodo", title: "Dodo Payments refunds", version: "1.0.0", servers: ["https://test.dodopayments.com", "https://live.dodopayments.com"] };

// What several operations answer alike.
const createRefund200Answer: ResponseSpec = { media: "application/json", validator: createRefund200 };
const createRefund400Answer: ResponseSpec = { media: "application/json", validator: createRefund400 };

export interface CreateRefundInput {
  readonly body: Wire["createRefund"]["requestBody"]["content"]["application/json"];
}
export type CreateRefundResult =
  | Success<200, Wire["createRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["createRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["createRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["createRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["createRefund"]["responses"][404]["content"]["application/json"]>
  | Failure<409, Wire["createRefund"]["responses"][409]["content"]["application/json"]>
  | Failure<422, Wire["createRefund"]["responses"][422]["content"]["application/json"]>
  | Failure<429, Wire["createRefund"]["responses"][429]["content"]["application/json"]>
  | Failure<500, Wire["createRefund"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const createRefund: Operation<CreateRefundInput, CreateRefundResult> = {
  id: "createRefund",
  method: "POST",
  path: "/refunds",
  security: { kind: "bearer" },
  idempotency: "none",
  headers: {},
  parameterNames: { path: [], query: [], header: [] },
  parameters: null,
  body: createRefundBody,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    409: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
  },
};

export interface ListRefundsInput {
  readonly query?: NonNullable<Wire["listRefunds"]["parameters"]["query"]>;
}
export type ListRefundsResult =
  | Success<200, Wire["listRefunds"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["listRefunds"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["listRefunds"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["listRefunds"]["responses"][403]["content"]["application/json"]>
  | Failure<422, Wire["listRefunds"]["responses"][422]["content"]["application/json"]>
  | Failure<429, Wire["listRefunds"]["responses"][429]["content"]["application/json"]>
  | Failure<500, Wire["listRefunds"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const listRefunds: Operation<ListRefundsInput, ListRefundsResult> = {
  id: "listRefunds",
  method: "GET",
  path: "/refunds",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: [], query: ["page_number", "page_size", "created_at_gte", "created_at_lte", "status", "customer_id", "subscription_id"], header: [] },
  parameters: listRefundsParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: listRefunds200 },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
  },
};

export interface GetRefundInput {
  readonly path: NonNullable<Wire["getRefund"]["parameters"]["path"]>;
}
export type GetRefundResult =
  | Success<200, Wire["getRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<401, Wire["getRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getRefund"]["responses"][404]["content"]["application/json"]>
  | Failure<429, Wire["getRefund"]["responses"][429]["content"]["application/json"]>
  | Failure<500, Wire["getRefund"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const getRefund: Operation<GetRefundInput, GetRefundResult> = {
  id: "getRefund",
  method: "GET",
  path: "/refunds/{refundId}",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["refundId"], query: [], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund200Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
  },
};

export interface GetRefundReceiptInput {
  readonly path: NonNullable<Wire["getRefundReceipt"]["parameters"]["path"]>;
}
export type GetRefundReceiptResult =
  | Success<200, Uint8Array>
  | Failure<404, Wire["getRefundReceipt"]["responses"][404]["content"]["application/json"]>
  | Failure<429, Wire["getRefundReceipt"]["responses"][429]["content"]["application/json"]>
  | Failure<500, Wire["getRefundReceipt"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const getRefundReceipt: Operation<GetRefundReceiptInput, GetRefundReceiptResult> = {
  id: "getRefundReceipt",
  method: "GET",
  path: "/invoices/refunds/{refundId}",
  security: null,
  idempotency: null,
  headers: {},
  parameterNames: { path: ["refundId"], query: [], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: { media: "application/pdf", validator: null },
    404: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
  },
};

export interface GetPaymentInput {
  readonly path: NonNullable<Wire["getPayment"]["parameters"]["path"]>;
}
export type GetPaymentResult =
  | Success<200, Wire["getPayment"]["responses"][200]["content"]["application/json"]>
  | Failure<401, Wire["getPayment"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getPayment"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getPayment"]["responses"][404]["content"]["application/json"]>
  | Failure<429, Wire["getPayment"]["responses"][429]["content"]["application/json"]>
  | Failure<500, Wire["getPayment"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const getPayment: Operation<GetPaymentInput, GetPaymentResult> = {
  id: "getPayment",
  method: "GET",
  path: "/payments/{paymentId}",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId"], query: [], header: [] },
  parameters: getPaymentParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: getPayment200 },
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
  },
};

export interface GetPaymentLineItemsInput {
  readonly path: NonNullable<Wire["getPaymentLineItems"]["parameters"]["path"]>;
}
export type GetPaymentLineItemsResult =
  | Success<200, Wire["getPaymentLineItems"]["responses"][200]["content"]["application/json"]>
  | Failure<401, Wire["getPaymentLineItems"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getPaymentLineItems"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getPaymentLineItems"]["responses"][404]["content"]["application/json"]>
  | Failure<429, Wire["getPaymentLineItems"]["responses"][429]["content"]["application/json"]>
  | Failure<500, Wire["getPaymentLineItems"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const getPaymentLineItems: Operation<GetPaymentLineItemsInput, GetPaymentLineItemsResult> = {
  id: "getPaymentLineItems",
  method: "GET",
  path: "/payments/{paymentId}/line-items",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId"], query: [], header: [] },
  parameters: getPaymentParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: getPaymentLineItems200 },
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { createRefund, listRefunds, getRefund, getRefundReceipt, getPayment, getPaymentLineItems };
