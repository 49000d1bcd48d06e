// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, ResponseSpec, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { listAccounts200 } from "./validators/listAccounts.200.ts";
import { listAccounts401 } from "./validators/listAccounts.401.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { updateRefundBody } from "./validators/updateRefund.body.ts";
import { updateRefundParameters } from "./validators/updateRefund.parameters.ts";
import { getRefundableParameters } from "./validators/getRefundable.parameters.ts";
import { getRefundable200 } from "./validators/getRefundable.200.ts";
import { receiveWebhookBody } from "./validators/receiveWebhook.body.ts";
import { receiveWebhook200 } from "./validators/receiveWebhook.200.ts";

export const contract: Contract = { name: "refunds", title: "Refunds", version: "1.0.0", servers: ["http://127.0.0.1:8080"] };

// What several operations answer alike.
const listAccounts401Answer: ResponseSpec = { media: "application/problem+json", validator: listAccounts401 };
const createRefund200Answer: ResponseSpec = { media: "application/json", validator: createRefund200 };

export interface ListAccountsInput {
}
export type ListAccountsResult =
  | Success<200, Wire["listAccounts"]["responses"][200]["content"]["application/json"]>
  | Failure<401, Wire["listAccounts"]["responses"][401]["content"]["application/problem+json"]>
  | Undocumented;
export const listAccounts: Operation<ListAccountsInput, ListAccountsResult> = {
  id: "listAccounts",
  method: "GET",
  path: "/accounts",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: [], query: [], header: [] },
  parameters: null,
  body: null,
  responses: {
    200: { media: "application/json", validator: listAccounts200 },
    401: listAccounts401Answer,
  },
};

export interface CreateRefundInput {
  readonly path: NonNullable<Wire["createRefund"]["parameters"]["path"]>;
  readonly body: Wire["createRefund"]["requestBody"]["content"]["application/json"];
}
export type CreateRefundResult =
  | Success<200, Wire["createRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["createRefund"]["responses"][400]["content"]["application/problem+json"]>
  | Failure<401, Wire["createRefund"]["responses"][401]["content"]["application/problem+json"]>
  | Failure<404, Wire["createRefund"]["responses"][404]["content"]["application/problem+json"]>
  | Failure<409, Wire["createRefund"]["responses"][409]["content"]["application/problem+json"]>
  | Failure<422, Wire["createRefund"]["responses"][422]["content"]["application/problem+json"]>
  | Failure<429, Wire["createRefund"]["responses"][429]["content"]["application/problem+json"]>
  | Failure<502, Wire["createRefund"]["responses"][502]["content"]["application/problem+json"]>
  | Undocumented;
export const createRefund: Operation<CreateRefundInput, CreateRefundResult> = {
  id: "createRefund",
  method: "POST",
  path: "/accounts/{account}/refunds",
  security: { kind: "bearer" },
  idempotency: "none",
  headers: {},
  parameterNames: { path: ["account"], query: [], header: [] },
  parameters: createRefundParameters,
  body: createRefundBody,
  responses: {
    200: createRefund200Answer,
    400: listAccounts401Answer,
    401: listAccounts401Answer,
    404: listAccounts401Answer,
    409: listAccounts401Answer,
    422: listAccounts401Answer,
    429: listAccounts401Answer,
    502: listAccounts401Answer,
  },
};

export interface ListRefundsInput {
  readonly path: NonNullable<Wire["listRefunds"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["listRefunds"]["parameters"]["query"]>;
}
export type ListRefundsResult =
  | Success<200, Wire["listRefunds"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["listRefunds"]["responses"][400]["content"]["application/problem+json"]>
  | Failure<401, Wire["listRefunds"]["responses"][401]["content"]["application/problem+json"]>
  | Failure<404, Wire["listRefunds"]["responses"][404]["content"]["application/problem+json"]>
  | Failure<429, Wire["listRefunds"]["responses"][429]["content"]["application/problem+json"]>
  | Failure<502, Wire["listRefunds"]["responses"][502]["content"]["application/problem+json"]>
  | Undocumented;
export const listRefunds: Operation<ListRefundsInput, ListRefundsResult> = {
  id: "listRefunds",
  method: "GET",
  path: "/accounts/{account}/refunds",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["account"], query: ["payment", "cursor"], header: [] },
  parameters: listRefundsParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: listRefunds200 },
    400: listAccounts401Answer,
    401: listAccounts401Answer,
    404: listAccounts401Answer,
    429: listAccounts401Answer,
    502: listAccounts401Answer,
  },
};

export interface GetRefundInput {
  readonly path: NonNullable<Wire["getRefund"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["getRefund"]["parameters"]["query"]>;
}
export type GetRefundResult =
  | Success<200, Wire["getRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getRefund"]["responses"][400]["content"]["application/problem+json"]>
  | Failure<401, Wire["getRefund"]["responses"][401]["content"]["application/problem+json"]>
  | Failure<404, Wire["getRefund"]["responses"][404]["content"]["application/problem+json"]>
  | Failure<429, Wire["getRefund"]["responses"][429]["content"]["application/problem+json"]>
  | Failure<502, Wire["getRefund"]["responses"][502]["content"]["application/problem+json"]>
  | Undocumented;
export const getRefund: Operation<GetRefundInput, GetRefundResult> = {
  id: "getRefund",
  method: "GET",
  path: "/accounts/{account}/refunds/{refundId}",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["account", "refundId"], query: ["payment"], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund200Answer,
    400: listAccounts401Answer,
    401: listAccounts401Answer,
    404: listAccounts401Answer,
    429: listAccounts401Answer,
    502: listAccounts401Answer,
  },
};

export interface CancelRefundInput {
  readonly path: NonNullable<Wire["cancelRefund"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["cancelRefund"]["parameters"]["query"]>;
}
export type CancelRefundResult =
  | Success<200, Wire["cancelRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["cancelRefund"]["responses"][400]["content"]["application/problem+json"]>
  | Failure<401, Wire["cancelRefund"]["responses"][401]["content"]["application/problem+json"]>
  | Failure<404, Wire["cancelRefund"]["responses"][404]["content"]["application/problem+json"]>
  | Failure<422, Wire["cancelRefund"]["responses"][422]["content"]["application/problem+json"]>
  | Failure<429, Wire["cancelRefund"]["responses"][429]["content"]["application/problem+json"]>
  | Failure<502, Wire["cancelRefund"]["responses"][502]["content"]["application/problem+json"]>
  | Undocumented;
export const cancelRefund: Operation<CancelRefundInput, CancelRefundResult> = {
  id: "cancelRefund",
  method: "DELETE",
  path: "/accounts/{account}/refunds/{refundId}",
  security: { kind: "bearer" },
  idempotency: "none",
  headers: {},
  parameterNames: { path: ["account", "refundId"], query: ["payment"], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund200Answer,
    400: listAccounts401Answer,
    401: listAccounts401Answer,
    404: listAccounts401Answer,
    422: listAccounts401Answer,
    429: listAccounts401Answer,
    502: listAccounts401Answer,
  },
};

export interface UpdateRefundInput {
  readonly path: NonNullable<Wire["updateRefund"]["parameters"]["path"]>;
  readonly body: Wire["updateRefund"]["requestBody"]["content"]["application/json"];
}
export type UpdateRefundResult =
  | Success<200, Wire["updateRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["updateRefund"]["responses"][400]["content"]["application/problem+json"]>
  | Failure<401, Wire["updateRefund"]["responses"][401]["content"]["application/problem+json"]>
  | Failure<404, Wire["updateRefund"]["responses"][404]["content"]["application/problem+json"]>
  | Failure<422, Wire["updateRefund"]["responses"][422]["content"]["application/problem+json"]>
  | Failure<429, Wire["updateRefund"]["responses"][429]["content"]["application/problem+json"]>
  | Failure<502, Wire["updateRefund"]["responses"][502]["content"]["application/problem+json"]>
  | Undocumented;
export const updateRefund: Operation<UpdateRefundInput, UpdateRefundResult> = {
  id: "updateRefund",
  method: "PATCH",
  path: "/accounts/{account}/refunds/{refundId}",
  security: { kind: "bearer" },
  idempotency: "none",
  headers: {},
  parameterNames: { path: ["account", "refundId"], query: [], header: [] },
  parameters: updateRefundParameters,
  body: updateRefundBody,
  responses: {
    200: createRefund200Answer,
    400: listAccounts401Answer,
    401: listAccounts401Answer,
    404: listAccounts401Answer,
    422: listAccounts401Answer,
    429: listAccounts401Answer,
    502: listAccounts401Answer,
  },
};

export interface GetRefundableInput {
  readonly path: NonNullable<Wire["getRefundable"]["parameters"]["path"]>;
}
export type GetRefundableResult =
  | Success<200, Wire["getRefundable"]["responses"][200]["content"]["application/json"]>
  | Failure<401, Wire["getRefundable"]["responses"][401]["content"]["application/problem+json"]>
  | Failure<404, Wire["getRefundable"]["responses"][404]["content"]["application/problem+json"]>
  | Failure<429, Wire["getRefundable"]["responses"][429]["content"]["application/problem+json"]>
  | Failure<502, Wire["getRefundable"]["responses"][502]["content"]["application/problem+json"]>
  | Undocumented;
export const getRefundable: Operation<GetRefundableInput, GetRefundableResult> = {
  id: "getRefundable",
  method: "GET",
  path: "/accounts/{account}/payments/{paymentId}/refundable",
  security: { kind: "bearer" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["account", "paymentId"], query: [], header: [] },
  parameters: getRefundableParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: getRefundable200 },
    401: listAccounts401Answer,
    404: listAccounts401Answer,
    429: listAccounts401Answer,
    502: listAccounts401Answer,
  },
};

export interface ReceiveWebhookInput {
  readonly path: NonNullable<Wire["receiveWebhook"]["parameters"]["path"]>;
  readonly body: Wire["receiveWebhook"]["requestBody"]["content"]["application/json"];
}
export type ReceiveWebhookResult =
  | Success<200, Wire["receiveWebhook"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["receiveWebhook"]["responses"][400]["content"]["application/problem+json"]>
  | Failure<404, Wire["receiveWebhook"]["responses"][404]["content"]["application/problem+json"]>
  | Undocumented;
export const receiveWebhook: Operation<ReceiveWebhookInput, ReceiveWebhookResult> = {
  id: "receiveWebhook",
  method: "POST",
  path: "/accounts/{account}/webhooks",
  security: null,
  idempotency: "none",
  headers: {},
  parameterNames: { path: ["account"], query: [], header: [] },
  parameters: createRefundParameters,
  body: receiveWebhookBody,
  responses: {
    200: { media: "application/json", validator: receiveWebhook200 },
    400: listAccounts401Answer,
    404: listAccounts401Answer,
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { listAccounts, createRefund, listRefunds, getRefund, cancelRefund, updateRefund, getRefundable, receiveWebhook };
