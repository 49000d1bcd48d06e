export type { Capabilities } from "./capabilities.ts";
export { ConnectionError, ContractError, ProviderError, RefundError, RequestError } from "./errors.ts";
export type { Money } from "./money.ts";
export type { OutcomeEvent, RefundsHooks } from "./observe.ts";
export { type OpenTelemetryApi, openTelemetry } from "./observe-opentelemetry.ts";
export * from "./providers/index.ts";
export type { ListFilter, RefundList, WaitOptions } from "./reads.ts";
export { type Accounts, createRefunds, type Explanation, type Options, type Refunds, type RefundsOptions } from "./refunds.ts";
export type { CallInfo, DriftEvent, Hook, RequestEvent, ResponseEvent, RetryEvent } from "./runtime/hooks.ts";
export { createMemoryStore } from "./store/memory.ts";
export type { KeyRecord, RefundKey, Reservation, Store } from "./store/store.ts";
export type {
  Amount,
  Attempt,
  CreateRefundRequest,
  ErrorCode,
  HttpRequest,
  Metadata,
  Outcome,
  Reason,
  Reconciliation,
  Refund,
  Refundable,
  RefundItem,
  RefundPage,
  Retry,
  UpdateRefundRequest,
} from "./types.ts";
