// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
import type { Contract, Failure, Operation, ResponseSpec, Success, Undocumented } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
import { createRefundBody } from "./validators/createRefund.body.ts";
import { createRefundParameters } from "./validators/createRefund.parameters.ts";
import { createRefund200 } from "./validators/createRefund.200.ts";
import { createRefund400 } from "./validators/createRefund.400.ts";
import { getRefundParameters } from "./validators/getRefund.parameters.ts";
import { getPaymentParameters } from "./validators/getPayment.parameters.ts";
import { getPayment200 } from "./validators/getPayment.200.ts";
import { reversePaymentParameters } from "./validators/reversePayment.parameters.ts";
import { reversePayment200 } from "./validators/reversePayment.200.ts";

export const contract: Contract = { name: "dojo", title: "Dojo refunds", version: "1.0.0", servers: ["https://api.dojo.tech"] };

// What several operations answer alike.
const createRefund200Answer: ResponseSpec = { media: "application/json", validator: createRefund200 };
const createRefund400Answer: ResponseSpec = { media: "application/json", validator: createRefund400 };

export interface CreateRefundInput {
  readonly path: NonNullable<Wire["createRefund"]["parameters"]["path"]>;
  readonly header: Omit<NonNullable<Wire["createRefund"]["parameters"]["header"]>, "version"> & Partial<Pick<NonNullable<Wire["createRefund"]["parameters"]["header"]>, "version">>;
  readonly body: Wire["createRefund"]["requestBody"]["content"]["application/json"];
}
export type CreateRefundResult =
  | Success<200, Wire["createRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["createRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["createRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["createRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["createRefund"]["responses"][404]["content"]["application/json"]>
  | Failure<409, Wire["createRefund"]["responses"][409]["content"]["application/json"]>
  | Failure<500, Wire["createRefund"]["responses"][500]["content"]["application/json"]>
  | Failure<502, Wire["createRefund"]["responses"][502]["content"]["application/json"]>
  | Failure<503, Wire["createRefund"]["responses"][503]["content"]["application/json"]>
  | Failure<504, Wire["createRefund"]["responses"][504]["content"]["application/json"]>
  | Undocumented;
export const createRefund: Operation<CreateRefundInput, CreateRefundResult> = {
  id: "createRefund",
  method: "POST",
  path: "/payment-intents/{paymentIntentId}/refunds",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: { header: "idempotencyKey", required: true, scope: "payment", windowMs: null, replay: null, conflict: null, storesFailures: null, confidence: "inferred" },
  headers: { version: "2026-02-27" },
  parameterNames: { path: ["paymentIntentId"], query: [], header: ["version", "idempotencyKey"] },
  parameters: createRefundParameters,
  body: createRefundBody,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    409: createRefund400Answer,
    500: createRefund400Answer,
    502: createRefund400Answer,
    503: createRefund400Answer,
    504: createRefund400Answer,
  },
};

export interface GetRefundInput {
  readonly path: NonNullable<Wire["getRefund"]["parameters"]["path"]>;
  readonly header?: Omit<NonNullable<Wire["getRefund"]["parameters"]["header"]>, "version"> & Partial<Pick<NonNullable<Wire["getRefund"]["parameters"]["header"]>, "version">>;
}
export type GetRefundResult =
  | Success<200, Wire["getRefund"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getRefund"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["getRefund"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getRefund"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getRefund"]["responses"][404]["content"]["application/json"]>
  | Failure<409, Wire["getRefund"]["responses"][409]["content"]["application/json"]>
  | Failure<500, Wire["getRefund"]["responses"][500]["content"]["application/json"]>
  | Failure<502, Wire["getRefund"]["responses"][502]["content"]["application/json"]>
  | Failure<503, Wire["getRefund"]["responses"][503]["content"]["application/json"]>
  | Failure<504, Wire["getRefund"]["responses"][504]["content"]["application/json"]>
  | Undocumented;
export const getRefund: Operation<GetRefundInput, GetRefundResult> = {
  id: "getRefund",
  method: "GET",
  path: "/payment-intents/refunds/{refundId}",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: null,
  headers: { version: "2026-02-27" },
  parameterNames: { path: ["refundId"], query: [], header: ["version"] },
  parameters: getRefundParameters,
  body: null,
  responses: {
    200: createRefund200Answer,
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    409: createRefund400Answer,
    500: createRefund400Answer,
    502: createRefund400Answer,
    503: createRefund400Answer,
    504: createRefund400Answer,
  },
};

export interface GetPaymentInput {
  readonly path: NonNullable<Wire["getPayment"]["parameters"]["path"]>;
  readonly query?: NonNullable<Wire["getPayment"]["parameters"]["query"]>;
  readonly header?: Omit<NonNullable<Wire["getPayment"]["parameters"]["header"]>, "version"> & Partial<Pick<NonNullable<Wire["getPayment"]["parameters"]["header"]>, "version">>;
}
export type GetPaymentResult =
  | Success<200, Wire["getPayment"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["getPayment"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["getPayment"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["getPayment"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["getPayment"]["responses"][404]["content"]["application/json"]>
  | Failure<409, Wire["getPayment"]["responses"][409]["content"]["application/json"]>
  | Failure<500, Wire["getPayment"]["responses"][500]["content"]["application/json"]>
  | Failure<502, Wire["getPayment"]["responses"][502]["content"]["application/json"]>
  | Failure<503, Wire["getPayment"]["responses"][503]["content"]["application/json"]>
  | Failure<504, Wire["getPayment"]["responses"][504]["content"]["application/json"]>
  | Undocumented;
export const getPayment: Operation<GetPaymentInput, GetPaymentResult> = {
  id: "getPayment",
  method: "GET",
  path: "/payment-intents/{paymentIntentId}",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: null,
  headers: { version: "2026-02-27" },
  parameterNames: { path: ["paymentIntentId"], query: ["returnCanceled"], header: ["version"] },
  parameters: getPaymentParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: getPayment200 },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    409: createRefund400Answer,
    500: createRefund400Answer,
    502: createRefund400Answer,
    503: createRefund400Answer,
    504: createRefund400Answer,
  },
};

export interface ReversePaymentInput {
  readonly path: NonNullable<Wire["reversePayment"]["parameters"]["path"]>;
  readonly header?: Omit<NonNullable<Wire["reversePayment"]["parameters"]["header"]>, "version"> & Partial<Pick<NonNullable<Wire["reversePayment"]["parameters"]["header"]>, "version">>;
}
export type ReversePaymentResult =
  | Success<200, Wire["reversePayment"]["responses"][200]["content"]["application/json"]>
  | Failure<400, Wire["reversePayment"]["responses"][400]["content"]["application/json"]>
  | Failure<401, Wire["reversePayment"]["responses"][401]["content"]["application/json"]>
  | Failure<403, Wire["reversePayment"]["responses"][403]["content"]["application/json"]>
  | Failure<404, Wire["reversePayment"]["responses"][404]["content"]["application/json"]>
  | Failure<409, Wire["reversePayment"]["responses"][409]["content"]["application/json"]>
  | Failure<500, Wire["reversePayment"]["responses"][500]["content"]["application/json"]>
  | Failure<502, Wire["reversePayment"]["responses"][502]["content"]["application/json"]>
  | Failure<503, Wire["reversePayment"]["responses"][503]["content"]["application/json"]>
  | Failure<504, Wire["reversePayment"]["responses"][504]["content"]["application/json"]>
  | Undocumented;
export const reversePayment: Operation<ReversePaymentInput, ReversePaymentResult> = {
  id: "reversePayment",
  method: "POST",
  path: "/payment-intents/{paymentIntentId}/reversal",
  security: { kind: "header", header: "Authorization", prefix: "Basic " },
  idempotency: "none",
  headers: { version: "2026-02-27" },
  parameterNames: { path: ["paymentIntentId"], query: [], header: ["version"] },
  parameters: reversePaymentParameters,
  body: null,
  responses: {
    200: { media: "application/json", validator: reversePayment200 },
    400: createRefund400Answer,
    401: createRefund400Answer,
    403: createRefund400Answer,
    404: createRefund400Answer,
    409: createRefund400Answer,
    500: createRefund400Answer,
    502: createRefund400Answer,
    503: createRefund400Answer,
    504: createRefund400Answer,
  },
};

/** Every operation of the contract by its operationId. */
export const operations = { createRefund, getRefund, getPayment, reversePayment };
