// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { createRefund401 } from "./validators/createRefund.401.ts";
import { createRefund403 } from "./validators/createRefund.403.ts";
import { createRefund404 } from "./validators/createRefund.404.ts";
import { createRefund429 } from "./validators/createRefund.429.ts";
import { createRefund500 } from "./validators/createRefund.500.ts";
import { listRefundsParameters } from "./validators/listRefunds.parameters.ts";
import { listRefunds200 } from "./validators/listRefunds.200.ts";
import { listRefunds400 } from "./validators/listRefunds.400.ts";
import { listRefunds401 } from "./validators/listRefunds.401.ts";
import { listRefunds403 } from "./validators/listRefunds.403.ts";
import { listRefunds404 } from "./validators/listRefunds.404.ts";
import { listRefunds429 } from "./validators/listRefunds.429.ts";
import { listRefunds500 } from "./validators/listRefunds.500.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { getRefund200 } from "./validators/getRefund.200.ts";
import { getRefund400 } from "./validators/getRefund.400.ts";
import { getRefund401 } from "./validators/getRefund.401.ts";
import { getRefund403 } from "./validators/getRefund.403.ts";
import { getRefund404 } from "./validators/getRefund.404.ts";
import { getRefund429 } from "./validators/getRefund.429.ts";
import { getRefund500 } from "./validators/getRefund.500.ts";
import { getPaymentParameters } from "./validators/getPayment.parameters.ts";
import { getPayment200 } from "./validators/getPayment.200.ts";
import { getPayment400 } from "./validators/getPayment.400.ts";
import { getPayment401 } from "./validators/getPayment.401.ts";
import { getPayment403 } from "./validators/getPayment.403.ts";
import { getPayment404 } from "./validators/getPayment.404.ts";
import { getPayment429 } from "./validators/getPayment.429.ts";
import { getPayment500 } from "./validators/getPayment.500.ts";

export const contract: Contract = { name: "paymongo", title: "PayMongo refunds", version: "1.0.0", servers: ["https://api.paymongo.com"] };

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
    200: { media: "application/json", validator: createRefund200 },
    400: { media: "application/json", validator: createRefund400 },
    401: { media: "application/json", validator: createRefund401 },
    403: { media: "application/json", validator: createRefund403 },
    404: { media: "application/json", validator: createRefund404, mayBeEmpty: true },
    429: { media: "text/plain", validator: createRefund429 },
    500: { media: "application/json", validator: createRefund500 },
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
    400: { media: "application/json", validator: listRefunds400 },
    401: { media: "application/json", validator: listRefunds401 },
    403: { media: "application/json", validator: listRefunds403 },
    404: { media: "application/json", validator: listRefunds404, mayBeEmpty: true },
    429: { media: "text/plain", validator: listRefunds429 },
    500: { media: "application/json", validator: listRefunds500 },
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
    200: { media: "application/json", validator: getRefund200 },
    400: { media: "application/json", validator: getRefund400 },
    401: { media: "application/json", validator: getRefund401 },
    403: { media: "application/json", validator: getRefund403 },
    404: { media: "application/json", validator: getRefund404, mayBeEmpty: true },
    429: { media: "text/plain", validator: getRefund429 },
    500: { media: "application/json", validator: getRefund500 },
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
    400: { media: "application/json", validator: getPayment400 },
    401: { media: "application/json", validator: getPayment401 },
    403: { media: "application/json", validator: getPayment403 },
    404: { media: "application/json", validator: getPayment404, mayBeEmpty: true },
    429: { media: "text/plain", validator: getPayment429 },
    500: { media: "application/json", validator: getPayment500 },
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { createRefund, listRefunds, getRefund, getPayment };
