// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { listAccounts200 } from "./validators/listAccounts.200.ts";
import { listAccounts401 } from "./validators/listAccounts.401.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { createRefund401 } from "./validators/createRefund.401.ts";
import { createRefund404 } from "./validators/createRefund.404.ts";
import { createRefund409 } from "./validators/createRefund.409.ts";
import { createRefund422 } from "./validators/createRefund.422.ts";
import { createRefund429 } from "./validators/createRefund.429.ts";
import { createRefund502 } from "./validators/createRefund.502.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { listRefunds400 } from "./validators/listRefunds.400.ts";
import { listRefunds401 } from "./validators/listRefunds.401.ts";
import { listRefunds404 } from "./validators/listRefunds.404.ts";
import { listRefunds429 } from "./validators/listRefunds.429.ts";
import { listRefunds502 } from "./validators/listRefunds.502.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { getRefund200 } from "./validators/getRefund.200.ts";
import { getRefund400 } from "./validators/getRefund.400.ts";
import { getRefund401 } from "./validators/getRefund.401.ts";
import { getRefund404 } from "./validators/getRefund.404.ts";
import { getRefund429 } from "./validators/getRefund.429.ts";
import { getRefund502 } from "./validators/getRefund.502.ts";
import { cancelRefundParameters } from "./validators/cancelRefund.parameters.ts";
import { cancelRefund200 } from "./validators/cancelRefund.200.ts";
import { cancelRefund400 } from "./validators/cancelRefund.400.ts";
import { cancelRefund401 } from "./validators/cancelRefund.401.ts";
import { cancelRefund404 } from "./validators/cancelRefund.404.ts";
import { cancelRefund422 } from "./validators/cancelRefund.422.ts";
import { cancelRefund429 } from "./validators/cancelRefund.429.ts";
import { cancelRefund502 } from "./validators/cancelRefund.502.ts";
import { updateRefundBody } from "./validators/updateRefund.body.ts";
import { updateRefundParameters } from "./validators/updateRefund.parameters.ts";
import { updateRefund200 } from "./validators/updateRefund.200.ts";
import { updateRefund400 } from "./validators/updateRefund.400.ts";
import { updateRefund401 } from "./validators/updateRefund.401.ts";
import { updateRefund404 } from "./validators/updateRefund.404.ts";
import { updateRefund422 } from "./validators/updateRefund.422.ts";
import { updateRefund429 } from "./validators/updateRefund.429.ts";
import { updateRefund502 } from "./validators/updateRefund.502.ts";
import { getRefundableParameters } from "./validators/getRefundable.parameters.ts";
import { getRefundable200 } from "./validators/getRefundable.200.ts";
import { getRefundable401 } from "./validators/getRefundable.401.ts";
import { getRefundable404 } from "./validators/getRefundable.404.ts";
import { getRefundable429 } from "./validators/getRefundable.429.ts";
import { getRefundable502 } from "./validators/getRefundable.502.ts";
import { receiveWebhookBody } from "./validators/receiveWebhook.body.ts";
import { receiveWebhookParameters } from "./validators/receiveWebhook.parameters.ts";
import { receiveWebhook200 } from "./validators/receiveWebhook.200.ts";
import { receiveWebhook400 } from "./validators/receiveWebhook.400.ts";
import { receiveWebhook404 } from "./validators/receiveWebhook.404.ts";

export const contract: Contract = { name: "refunds", title: "Refunds", version: "1.0.0", servers: ["http://127.0.0.1:8080"] };

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
    401: { media: "application/problem+json", validator: listAccounts401 },
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
    200: { media: "application/json", validator: createRefund200 },
    400: { media: "application/problem+json", validator: createRefund400 },
    401: { media: "application/problem+json", validator: createRefund401 },
    404: { media: "application/problem+json", validator: createRefund404 },
    409: { media: "application/problem+json", validator: createRefund409 },
    422: { media: "application/problem+json", validator: createRefund422 },
    429: { media: "application/problem+json", validator: createRefund429 },
    502: { media: "application/problem+json", validator: createRefund502 },
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
    400: { media: "application/problem+json", validator: listRefunds400 },
    401: { media: "application/problem+json", validator: listRefunds401 },
    404: { media: "application/problem+json", validator: listRefunds404 },
    429: { media: "application/problem+json", validator: listRefunds429 },
    502: { media: "application/problem+json", validator: listRefunds502 },
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
    200: { media: "application/json", validator: getRefund200 },
    400: { media: "application/problem+json", validator: getRefund400 },
    401: { media: "application/problem+json", validator: getRefund401 },
    404: { media: "application/problem+json", validator: getRefund404 },
    429: { media: "application/problem+json", validator: getRefund429 },
    502: { media: "application/problem+json", validator: getRefund502 },
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
  parameters: cancelRefundParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: cancelRefund200 },
    400: { media: "application/problem+json", validator: cancelRefund400 },
    401: { media: "application/problem+json", validator: cancelRefund401 },
    404: { media: "application/problem+json", validator: cancelRefund404 },
    422: { media: "application/problem+json", validator: cancelRefund422 },
    429: { media: "application/problem+json", validator: cancelRefund429 },
    502: { media: "application/problem+json", validator: cancelRefund502 },
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
    200: { media: "application/json", validator: updateRefund200 },
    400: { media: "application/problem+json", validator: updateRefund400 },
    401: { media: "application/problem+json", validator: updateRefund401 },
    404: { media: "application/problem+json", validator: updateRefund404 },
    422: { media: "application/problem+json", validator: updateRefund422 },
    429: { media: "application/problem+json", validator: updateRefund429 },
    502: { media: "application/problem+json", validator: updateRefund502 },
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
    401: { media: "application/problem+json", validator: getRefundable401 },
    404: { media: "application/problem+json", validator: getRefundable404 },
    429: { media: "application/problem+json", validator: getRefundable429 },
    502: { media: "application/problem+json", validator: getRefundable502 },
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
  parameters: receiveWebhookParameters,
  body: receiveWebhookBody,
  responses: {
    200: { media: "application/json", validator: receiveWebhook200 },
    400: { media: "application/problem+json", validator: receiveWebhook400 },
    404: { media: "application/problem+json", validator: receiveWebhook404 },
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { listAccounts, createRefund, listRefunds, getRefund, cancelRefund, updateRefund, getRefundable, receiveWebhook };
