import type { OutcomeEvent, RefundsHooks } from "./observe.ts";
import type { CallInfo, RequestEvent, ResponseEvent } from "./runtime/hooks.ts";
import { version } from "./runtime/version.ts";

/**
 * Hooks that make OpenTelemetry spans and metrics of the events. It takes the API that your application already has, so this package loads none, and
 * without a registered SDK the API does nothing.
 *
 * A call of `createRefunds` is a span under the active one, each send a client span in it with the attributes of OpenTelemetry's HTTP conventions.
 * Metrics: `openrefunds.call.duration`, `openrefunds.outcomes`, `openrefunds.retries`, `openrefunds.drift` and `http.client.request.duration`.
 * @example
 * import * as api from "@opentelemetry/api";
 * const refunds = createRefunds({ accounts, ...openTelemetry(api) });
 */
export function openTelemetry({ trace, metrics, context, SpanKind, SpanStatusCode }: OpenTelemetryApi): Required<RefundsHooks> {
  const tracer = trace.getTracer("openrefunds", version);
  const meter = metrics.getMeter("openrefunds", version);
  const seconds = { unit: "s", advice: { explicitBucketBoundaries: boundaries } };
  const calls = meter.createHistogram("openrefunds.call.duration", { ...seconds, description: "How long calls take, by how they end." });
  const outcomes = meter.createCounter("openrefunds.outcomes", { unit: "{call}", description: "Calls, by how they end." });
  const retries = meter.createCounter("openrefunds.retries", { unit: "{send}", description: "Requests that are sent again." });
  const drift = meter.createCounter("openrefunds.drift", { unit: "{answer}", description: "Answers that break the provider's contract." });
  const sends = meter.createHistogram("http.client.request.duration", { ...seconds, description: "Duration of HTTP client requests." });
  const callSpans = new WeakMap<CallInfo, Span>();
  const sendSpans = new WeakMap<RequestEvent, Span>();

  /** Begun with its first send, which is in the caller's context still; a typed client that is used alone has none. */
  function spanOf(call: CallInfo): Span {
    const attributes = { "openrefunds.operation": call.operation, "openrefunds.provider": call.provider, "openrefunds.account": call.account ?? "" };
    const span =
      callSpans.get(call) ??
      tracer.startSpan(`refunds.${call.operation}`, { kind: SpanKind.INTERNAL, startTime: call.startedAt, attributes }, context.active());
    callSpans.set(call, span);
    return span;
  }

  return {
    onRequest(event) {
      const parent = event.call.account === null ? context.active() : trace.setSpan(context.active(), spanOf(event.call));
      const attributes = { ...about(event), "url.full": event.url, "openrefunds.operation": event.operation, ...resent(event) };
      const options = { kind: SpanKind.CLIENT, startTime: event.startedAt, attributes };
      sendSpans.set(event, tracer.startSpan(`${event.method} ${event.template}`, options, parent));
    },
    onResponse(event) {
      const ended = endOf(event);
      sends.record(event.durationMs / 1000, { ...about(event.request), ...ended });
      const span = sendSpans.get(event.request);
      span?.setAttributes(event.failure ? { ...ended, "openrefunds.sent": event.failure.sent } : ended);
      if ("error.type" in ended) span?.setStatus({ code: SpanStatusCode.ERROR, ...(event.failure ? { message: event.failure.message } : {}) });
      span?.end(event.request.startedAt + event.durationMs);
    },
    onRetry({ response }) {
      retries.add(1, { ...subject(response.request.call), ...endOf(response) });
    },
    onDrift(event) {
      drift.add(1, { ...subject(event.call), "http.response.status_code": event.httpStatus });
    },
    onOutcome(event) {
      const attributes = { ...subject(event.call), ...resultOf(event) };
      calls.record(event.durationMs / 1000, attributes);
      outcomes.add(1, attributes);
      const span = spanOf(event.call);
      const refund = event.refundId === null ? {} : { "openrefunds.refund.id": event.refundId };
      span.setAttributes({ ...resultOf(event), ...refund, ...(event.status === null ? {} : { "openrefunds.refund.status": event.status }) });
      if (event.outcome !== "done") span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(event.call.startedAt + event.durationMs);
    },
  };
}

type Attributes = Record<string, string | number>;

/** In seconds, as the HTTP conventions advise. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

const subject = ({ provider, operation }: CallInfo): Attributes => ({ "openrefunds.provider": provider, "openrefunds.operation": operation });

function about({ method, url, template }: RequestEvent): Attributes {
  const { hostname, port, protocol } = new URL(url);
  const defaultPort = protocol === "https:" ? 443 : 80;
  return { "http.request.method": method, "server.address": hostname, "server.port": port === "" ? defaultPort : Number(port), "url.template": template };
}

const resent = ({ attempt }: RequestEvent): Attributes => (attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {});

/** An answer of 400 and above is an error of a client span; without an answer the error has the transport's word. */
function endOf({ httpStatus, failure }: ResponseEvent): Attributes {
  if (failure) return { "error.type": failure.kind };
  const status = httpStatus ?? 0;
  return { "http.response.status_code": status, ...(status >= 400 ? { "error.type": String(status) } : {}) };
}

const resultOf = ({ outcome, code }: OutcomeEvent): Attributes => ({
  "openrefunds.outcome": outcome ?? "not_read",
  ...(code === null ? {} : { "error.type": code }),
});

/** The part of `@opentelemetry/api` that is used. */
export interface OpenTelemetryApi {
  readonly trace: { getTracer(name: string, version: string): Tracer; setSpan(context: Context, span: Span): Context };
  readonly metrics: { getMeter(name: string, version: string): Meter };
  readonly context: { active(): Context };
  readonly SpanKind: { readonly INTERNAL: number; readonly CLIENT: number };
  readonly SpanStatusCode: { readonly ERROR: number };
}
interface Tracer {
  startSpan(name: string, options: { kind: number; startTime: number; attributes: Attributes }, context: Context): Span;
}
interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(endTime: number): void;
}
interface Meter {
  createCounter(name: string, options: { unit: string; description: string }): { add(value: number, attributes: Attributes): void };
  createHistogram(name: string, options: HistogramOptions): { record(value: number, attributes: Attributes): void };
}
interface HistogramOptions {
  unit: string;
  description: string;
  advice: { explicitBucketBoundaries: number[] };
}
/** Opaque: it is only handed on. */
type Context = unknown;
