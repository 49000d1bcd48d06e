// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, ResponseSpec, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { createRefund429 } from "./validators/createRefund.429.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { getPaymentParameters } from "./validators/getPayment.parameters.ts";
import { getPayment200 } from "./validators/getPayment.200.ts";

export const contract: Contract = { name: "paymongo", title: "PayMongo refunds", version: "1.0.0", servers: ["https://api.paymongo.com"] };

// What several operations answer alike.
const createRefund200Answer: ResponseSpec = { media: "application/json", validator: createRefund200 };
const createRefund400Answer: ResponseSpec = { media: "application/json", validator: createRefund400 };
const createRefund404Answer: ResponseSpec = { media: "application/json", validator: createRefund400, mayBeEmpty: true };
const createRefund429Answer: ResponseSpec = { media: "text/plain", validator: createRefund429 };

export interface CreateRefundInput {
  readonly header?: NonNullable<Wire["createRefund"]["parameters"]["header"]>;
  readonly body: Wire["createRefund"]["requestBody"]["content"]["application/json"];
}
export type CreateRefundResult =
  | Success<200, Wire["createRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["createRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["createRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["createRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["createRefund"]["responses"][404]["content"]["application/json"] | null>
  | Failure<429, Wire["createRefund"]["responses"][429]["content"]["text/plain"]>
  | Failure<500, Wire["createRefund"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const createRefund: Operation<CreateRefundInput, CreateRefundResult> = {
  id: "createRefund",
  method: "POST",
  path: "/v1/refunds",
  security: { kind: "basic" },
  idempotency: { header: "Idempotency-Key", required: false, scope: "account", windowMs: 86400000, replay: null, conflict: null, storesFailures: true, confidence: "docs" },
  headers: {},
  parameterNames: { path: [], query: [], header: ["Idempotency-Key"] },
  parameters: createRefundParameters,
  body: createRefundBody,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund404Answer,
    429: createRefund429Answer,
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
  | Failure<404, Wire["listRefunds"]["responses"][404]["content"]["application/json"] | null>
  | Failure<429, Wire["listRefunds"]["responses"][429]["content"]["text/plain"]>
  | Failure<500, Wire["listRefunds"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const listRefunds: Operation<ListRefundsInput, ListRefundsResult> = {
  id: "listRefunds",
  method: "GET",
  path: "/v1/refunds",
  security: { kind: "basic" },
  idempotency: null,
  headers: {},
  parameterNames: { path: [], query: ["limit", "before", "after", "payment_id", "data.attributes.payment_id", "data.attributes.before", "data.attributes.after", "data.attributes.limit"], header: [] },
  parameters: listRefundsParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: listRefunds200 },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund404Answer,
    429: createRefund429Answer,
    500: createRefund400Answer,
  },
};

export interface GetRefundInput {
  readonly path: NonNullable<Wire["getRefund"]["parameters"]["path"]>;
}
export type GetRefundResult =
  | Success<200, Wire["getRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["getRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getRefund"]["responses"][404]["content"]["application/json"] | null>
  | Failure<429, Wire["getRefund"]["responses"][429]["content"]["text/plain"]>
  | Failure<500, Wire["getRefund"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const getRefund: Operation<GetRefundInput, GetRefundResult> = {
  id: "getRefund",
  method: "GET",
  path: "/v1/refunds/{refundId}",
  security: { kind: "basic" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["refundId"], query: [], header: [] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund404Answer,
    429: createRefund429Answer,
    500: createRefund400Answer,
  },
};

export interface GetPaymentInput {
  readonly path: NonNullable<Wire["getPayment"]["parameters"]["path"]>;
}
export type GetPaymentResult =
  | Success<200, Wire["getPayment"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getPayment"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["getPayment"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getPayment"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getPayment"]["responses"][404]["content"]["application/json"] | null>
  | Failure<429, Wire["getPayment"]["responses"][429]["content"]["text/plain"]>
  | Failure<500, Wire["getPayment"]["responses"][500]["content"]["application/json"]>
  | Undocumented;
export const getPayment: Operation<GetPaymentInput, GetPaymentResult> = {
  id: "getPayment",
  method: "GET",
  path: "/v1/payments/{paymentId}",
  security: { kind: "basic" },
  idempotency: null,
  headers: {},
  parameterNames: { path: ["paymentId"], query: [], header: [] },
  parameters: getPaymentParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: getPayment200 },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund404Answer,
    429: createRefund429Answer,
    500: createRefund400Answer,
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { createRefund, listRefunds, getRefund, getPayment };
