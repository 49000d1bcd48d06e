// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, ResponseSpec, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund201 } from "./validators/createRefund.201.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { cancelRefundParameters } from "./validators/cancelRefund.parameters.ts";
import { listAllRefundsParameters } from "./validators/listAllRefunds.parameters.ts";
import { getPaymentParameters } from "./validators/getPayment.parameters.ts";
import { getPayment200 } from "./validators/getPayment.200.ts";

export const contract: Contract = { name: "mollie", title: "Mollie refunds", version: "1.0.0", servers: ["https://api.mollie.com"] };

// What several operations answer alike.
const createRefund201Answer: ResponseSpec = { media: "application/hal+json", validator: createRefund201 };
const createRefund400Answer: ResponseSpec = { media: "application/hal+json", validator: createRefund400 };
const listRefunds200Answer: ResponseSpec = { media: "application/hal+json", validator: listRefunds200 };

export interface CreateRefundInput {
  readonly path: NonNullable<Wire["createRefund"]["parameters"]["path"]>;
  readonly header?: NonNullable<Wire["createRefund"]["parameters"]["header"]>;
  readonly body: Wire["createRefund"]["requestBody"]["content"]["application/json"];
}
export type CreateRefundResult =
  | Success<201, Wire["createRefund"]["responses"][201]["content"]["application/hal+json"]>
  | Failure<400, Wire["createRefund"]["responses"][400]["content"]["application/hal+json"]>
  | Failure<401, Wire["createRefund"]["responses"][401]["content"]["application/hal+json"]>
  | Failure<403, Wire["createRefund"]["responses"][403]["content"]["application/hal+json"]>
  | Failure<404, Wire["createRefund"]["responses"][404]["content"]["application/hal+json"]>
  | Failure<409, Wire["createRefund"]["responses"][409]["content"]["application/hal+json"]>
  | Failure<422, Wire["createRefund"]["responses"][422]["content"]["application/hal+json"]>
  | Failure<429, Wire["createRefund"]["responses"][429]["content"]["application/hal+json"]>
  | Failure<500, Wire["createRefund"]["responses"][500]["content"]["application/hal+json"]>
  | Failure<503, Wire["createRefund"]["responses"][503]["content"]["application/hal+json"]>
  | Undocumented;
export const createRefund: Operation<CreateRefundInput, CreateRefundResult> = {
  id: "createRefund",
  method: "POST",
  path: "/v2/payments/{paymentId}/refunds",
  security: { kind: "bearer" },
  idempotency: { header: "Idempotency-Key", required: false, scope: "account", windowMs: 3600000, replay: { header: "Idempotent-Replayed", value: "true" }, conflict: 400, storesFailures: null, confidence: "docs" },
  headers: {},
  parameterNames: { path: ["paymentId"], query: [], header: ["Idempotency-Key"] },
  parameters: createRefundParameters,
  body: createRefundBody,
  responses: {
    201: createRefund201Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    409: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
    503: { media: "application/hal+json", validator: createRefund400, notExecuted: true },
  },
};

export interface ListRefundsInput {
  readonly path: NonNullable<Wire["listRefunds"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["listRefunds"]["parameters"]["query"]>;
}
export type ListRefundsResult =
  | Success<200, Wire["listRefunds"]["responses"][200]["content"]["application/hal+json"]>
  | Failure<400, Wire["listRefunds"]["responses"][400]["content"]["application/hal+json"]>
  | Failure<401, Wire["listRefunds"]["responses"][401]["content"]["application/hal+json"]>
  | Failure<403, Wire["listRefunds"]["responses"][403]["content"]["application/hal+json"]>
  | Failure<404, Wire["listRefunds"]["responses"][404]["content"]["application/hal+json"]>
  | Failure<422, Wire["listRefunds"]["responses"][422]["content"]["application/hal+json"]>
  | Failure<429, Wire["listRefunds"]["responses"][429]["content"]["application/hal+json"]>
  | Failure<500, Wire["listRefunds"]["responses"][500]["content"]["application/hal+json"]>
  | Failure<503, Wire["listRefunds"]["responses"][503]["content"]["application/hal+json"]>
  | Undocumented;
export const listRefunds: Operation<ListRefundsInput, ListRefundsResult> = {
  id: "listRefunds",
  method: "GET",
  path: "/v2/payments/{paymentId}/refunds",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId"], query: ["from", "limit", "embed", "testmode"], header: [] },
  parameters: listRefundsParameters,
  body: null,
  responses: {
    200: listRefunds200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
    503: createRefund400Answer,
  },
};

export interface GetRefundInput {
  readonly path: NonNullable<Wire["getRefund"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["getRefund"]["parameters"]["query"]>;
}
export type GetRefundResult =
  | Success<200, Wire["getRefund"]["responses"][200]["content"]["application/hal+json"]>
  | Failure<400, Wire["getRefund"]["responses"][400]["content"]["application/hal+json"]>
  | Failure<401, Wire["getRefund"]["responses"][401]["content"]["application/hal+json"]>
  | Failure<403, Wire["getRefund"]["responses"][403]["content"]["application/hal+json"]>
  | Failure<404, Wire["getRefund"]["responses"][404]["content"]["application/hal+json"]>
  | Failure<422, Wire["getRefund"]["responses"][422]["content"]["application/hal+json"]>
  | Failure<429, Wire["getRefund"]["responses"][429]["content"]["application/hal+json"]>
  | Failure<500, Wire["getRefund"]["responses"][500]["content"]["application/hal+json"]>
  | Failure<503, Wire["getRefund"]["responses"][503]["content"]["application/hal+json"]>
  | Undocumented;
export const getRefund: Operation<GetRefundInput, GetRefundResult> = {
  id: "getRefund",
  method: "GET",
  path: "/v2/payments/{paymentId}/refunds/{refundId}",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId", "refundId"], query: ["embed", "testmode"], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund201Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
    503: createRefund400Answer,
  },
};

export interface CancelRefundInput {
  readonly path: NonNullable<Wire["cancelRefund"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["cancelRefund"]["parameters"]["query"]>;
}
export type CancelRefundResult =
  | Success<204, null>
  | Failure<400, Wire["cancelRefund"]["responses"][400]["content"]["application/hal+json"]>
  | Failure<401, Wire["cancelRefund"]["responses"][401]["content"]["application/hal+json"]>
  | Failure<403, Wire["cancelRefund"]["responses"][403]["content"]["application/hal+json"]>
  | Failure<404, Wire["cancelRefund"]["responses"][404]["content"]["application/hal+json"]>
  | Failure<422, Wire["cancelRefund"]["responses"][422]["content"]["application/hal+json"]>
  | Failure<429, Wire["cancelRefund"]["responses"][429]["content"]["application/hal+json"]>
  | Failure<500, Wire["cancelRefund"]["responses"][500]["content"]["application/hal+json"]>
  | Failure<503, Wire["cancelRefund"]["responses"][503]["content"]["application/hal+json"]>
  | Undocumented;
export const cancelRefund: Operation<CancelRefundInput, CancelRefundResult> = {
  id: "cancelRefund",
  method: "DELETE",
  path: "/v2/payments/{paymentId}/refunds/{refundId}",
  security: { kind: "bearer" },
  idempotency: "none",
  headers: {},
  parameterNames: { path: ["paymentId", "refundId"], query: ["testmode"], header: [] },
  parameters: cancelRefundParameters,
  body: null,
  responses: {
    204: { media: null, validator: null },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
    503: createRefund400Answer,
  },
};

export interface ListAllRefundsInput {
  readonly query?: NonNullable<Wire["listAllRefunds"]["parameters"]["query"]>;
}
export type ListAllRefundsResult =
  | Success<200, Wire["listAllRefunds"]["responses"][200]["content"]["application/hal+json"]>
  | Failure<400, Wire["listAllRefunds"]["responses"][400]["content"]["application/hal+json"]>
  | Failure<401, Wire["listAllRefunds"]["responses"][401]["content"]["application/hal+json"]>
  | Failure<403, Wire["listAllRefunds"]["responses"][403]["content"]["application/hal+json"]>
  | Failure<422, Wire["listAllRefunds"]["responses"][422]["content"]["application/hal+json"]>
  | Failure<429, Wire["listAllRefunds"]["responses"][429]["content"]["application/hal+json"]>
  | Failure<500, Wire["listAllRefunds"]["responses"][500]["content"]["application/hal+json"]>
  | Failure<503, Wire["listAllRefunds"]["responses"][503]["content"]["application/hal+json"]>
  | Undocumented;
export const listAllRefunds: Operation<ListAllRefundsInput, ListAllRefundsResult> = {
  id: "listAllRefunds",
  method: "GET",
  path: "/v2/refunds",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: [], query: ["from", "limit", "sort", "embed", "profileId", "testmode"], header: [] },
  parameters: listAllRefundsParameters,
  body: null,
  responses: {
    200: listRefunds200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
    503: createRefund400Answer,
  },
};

export interface GetPaymentInput {
  readonly path: NonNullable<Wire["getPayment"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["getPayment"]["parameters"]["query"]>;
}
export type GetPaymentResult =
  | Success<200, Wire["getPayment"]["responses"][200]["content"]["application/hal+json"]>
  | Failure<400, Wire["getPayment"]["responses"][400]["content"]["application/hal+json"]>
  | Failure<401, Wire["getPayment"]["responses"][401]["content"]["application/hal+json"]>
  | Failure<403, Wire["getPayment"]["responses"][403]["content"]["application/hal+json"]>
  | Failure<404, Wire["getPayment"]["responses"][404]["content"]["application/hal+json"]>
  | Failure<422, Wire["getPayment"]["responses"][422]["content"]["application/hal+json"]>
  | Failure<429, Wire["getPayment"]["responses"][429]["content"]["application/hal+json"]>
  | Failure<500, Wire["getPayment"]["responses"][500]["content"]["application/hal+json"]>
  | Failure<503, Wire["getPayment"]["responses"][503]["content"]["application/hal+json"]>
  | Undocumented;
export const getPayment: Operation<GetPaymentInput, GetPaymentResult> = {
  id: "getPayment",
  method: "GET",
  path: "/v2/payments/{paymentId}",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId"], query: ["embed", "testmode"], header: [] },
  parameters: getPaymentParameters,
  body: null,
  responses: {
    200: { media: "application/hal+json", validator: getPayment200 },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    422: createRefund400Answer,
    429: createRefund400Answer,
    500: createRefund400Answer,
    503: createRefund400Answer,
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { createRefund, listRefunds, getRefund, cancelRefund, listAllRefunds, getPayment };
