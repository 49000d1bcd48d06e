// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, ResponseSpec, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { createRefund401 } from "./validators/createRefund.401.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { updateRefundBody } from "./validators/updateRefund.body.ts";
import { updateRefundParameters } from "./validators/updateRefund.parameters.ts";
import { getPaymentParameters } from "./validators/getPayment.parameters.ts";
import { getPayment200 } from "./validators/getPayment.200.ts";

export const contract: Contract = { name: "smartpay", title: "Smartpay refunds", version: "1.0.0", servers: ["https://api.smartpay.co"] };

// What several operations answer alike.
const createRefund200Answer: ResponseSpec = { media: "application/json", validator: createRefund200 };
const createRefund400Answer: ResponseSpec = { media: "application/json", validator: createRefund400 };
const createRefund401Answer: ResponseSpec = { media: "application/json", validator: createRefund401 };

export interface CreateRefundInput {
  readonly header?: NonNullable<Wire["createRefund"]["parameters"]["header"]>;
  readonly body: Wire["createRefund"]["requestBody"]["content"]["application/json"];
}
export type CreateRefundResult =
  | Success<200, Wire["createRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["createRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["createRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["createRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["createRefund"]["responses"][404]["content"]["application/json"]>
  | Undocumented;
export const createRefund: Operation<CreateRefundInput, CreateRefundResult> = {
  id: "createRefund",
  method: "POST",
  path: "/v1/refunds",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: { header: "Idempotency-Key", required: false, scope: "account", windowMs: 21600000, replay: { header: "Idempotency-Replayed", value: "true" }, conflict: null, storesFailures: null, confidence: "docs" },
  headers: {},
  parameterNames: { path: [], query: [], header: ["Idempotency-Key"] },
  parameters: createRefundParameters,
  body: createRefundBody,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund401Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
  },
};

export interface ListRefundsInput {
  readonly query?: NonNullable<Wire["listRefunds"]["parameters"]["query"]>;
}
export type ListRefundsResult =
  | Success<200, Wire["listRefunds"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["listRefunds"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["listRefunds"]["responses"][401]["content"]["application/json"]>
  | Undocumented;
export const listRefunds: Operation<ListRefundsInput, ListRefundsResult> = {
  id: "listRefunds",
  method: "GET",
  path: "/v1/refunds",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: null,
  headers: {},
  parameterNames: { path: [], query: ["maxResults", "pageToken", "expand"], header: [] },
  parameters: listRefundsParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: listRefunds200 },
    400: createRefund400Answer,
    401: createRefund401Answer,
  },
};

export interface GetRefundInput {
  readonly path: NonNullable<Wire["getRefund"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["getRefund"]["parameters"]["query"]>;
}
export type GetRefundResult =
  | Success<200, Wire["getRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["getRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<404, Wire["getRefund"]["responses"][404]["content"]["application/json"]>
  | Undocumented;
export const getRefund: Operation<GetRefundInput, GetRefundResult> = {
  id: "getRefund",
  method: "GET",
  path: "/v1/refunds/{refundId}",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["refundId"], query: ["expand"], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund401Answer,
    404: createRefund400Answer,
  },
};

export interface UpdateRefundInput {
  readonly path: NonNullable<Wire["updateRefund"]["parameters"]["path"]>;
  readonly header?: NonNullable<Wire["updateRefund"]["parameters"]["header"]>;
  readonly body: Wire["updateRefund"]["requestBody"]["content"]["application/json"];
}
export type UpdateRefundResult =
  | Success<200, Wire["updateRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["updateRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["updateRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<404, Wire["updateRefund"]["responses"][404]["content"]["application/json"]>
  | Undocumented;
export const updateRefund: Operation<UpdateRefundInput, UpdateRefundResult> = {
  id: "updateRefund",
  method: "PATCH",
  path: "/v1/refunds/{refundId}",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: { header: "Idempotency-Key", required: false, scope: "account", windowMs: 21600000, replay: { header: "Idempotency-Replayed", value: "true" }, conflict: null, storesFailures: null, confidence: "docs" },
  headers: {},
  parameterNames: { path: ["refundId"], query: [], header: ["Idempotency-Key"] },
  parameters: updateRefundParameters,
  body: updateRefundBody,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund401Answer,
    404: createRefund400Answer,
  },
};

export interface GetPaymentInput {
  readonly path: NonNullable<Wire["getPayment"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["getPayment"]["parameters"]["query"]>;
}
export type GetPaymentResult =
  | Success<200, Wire["getPayment"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getPayment"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["getPayment"]["responses"][401]["content"]["application/json"]>
  | Failure<404, Wire["getPayment"]["responses"][404]["content"]["application/json"]>
  | Undocumented;
export const getPayment: Operation<GetPaymentInput, GetPaymentResult> = {
  id: "getPayment",
  method: "GET",
  path: "/v1/payments/{paymentId}",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId"], query: ["expand"], header: [] },
  parameters: getPaymentParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: getPayment200 },
    400: createRefund400Answer,
    401: createRefund401Answer,
    404: createRefund400Answer,
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { createRefund, listRefunds, getRefund, updateRefund, getPayment };
