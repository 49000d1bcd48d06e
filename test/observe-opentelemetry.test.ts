import * as api from "@opentelemetry/api";
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { describe, expect, test } from "vitest";
import { createRefunds, mollie, openTelemetry } from "../src/index.ts";
import { createSandbox } from "../src/sandbox/index.ts";

/** The real SDK in memory: each test has its own, handed in as the API that an application would have registered. */
async function setUp() {
  const spans = new InMemorySpanExporter();
  const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const meters = new MeterProvider({ readers: [reader] });
  const telemetry = openTelemetry({
    ...api,
    trace: { getTracer: (name, version) => tracers.getTracer(name, version), setSpan: (at, span) => api.trace.setSpan(at as api.Context, span as api.Span) },
    metrics: { getMeter: (name, version) => meters.getMeter(name, version) },
  });
  const sandbox = createSandbox();
  const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } }).id;
  const shop = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, clock: sandbox.clock, random: () => 0 });
  const refunds = createRefunds({ accounts: { shop }, clock: sandbox.clock, ...telemetry });
  const create = (value = 350) => refunds.create("shop", { payment, amount: { value, currency: "EUR" }, idempotencyKey: "order-33" });
  const points = async (name: string) => {
    await reader.forceFlush();
    const metrics =
      exporter
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
    return metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints.map(({ attributes, value }) => ({ attributes, value })) ?? [];
  };
  return { sandbox, payment, refunds, create, points, spans: () => spans.getFinishedSpans() };
}

describe("OpenTelemetry", () => {
  test("has one span for the call, and in it one client span for each send, with the HTTP conventions", async () => {
    const { payment, create, spans } = await setUp();
    const refund = await create();
    const [read, write, call] = spans();
    expect(spans()).toHaveLength(3);
    expect([read, write, call].map((span) => [span?.name, span?.kind])).toEqual([
      ["GET /v2/payments/{paymentId}", api.SpanKind.CLIENT],
      ["POST /v2/payments/{paymentId}/refunds", api.SpanKind.CLIENT],
      ["refunds.create", api.SpanKind.INTERNAL],
    ]);
    const { traceId, spanId } = call?.spanContext() ?? {};
    for (const span of [read, write]) expect([span?.parentSpanContext?.spanId, span?.spanContext().traceId]).toEqual([spanId, traceId]);
    expect(write?.attributes).toEqual({
      "http.request.method": "POST",
      "http.response.status_code": 201,
      "server.address": "api.mollie.com",
      "server.port": 443,
      "url.full": `https://api.mollie.com/v2/payments/${payment}/refunds`,
      "url.template": "/v2/payments/{paymentId}/refunds",
      "openrefunds.operation": "createRefund",
    });
    expect(call?.attributes).toEqual({
      "openrefunds.account": "shop",
      "openrefunds.provider": "mollie",
      "openrefunds.operation": "create",
      "openrefunds.outcome": "done",
      "openrefunds.refund.id": refund.id,
      "openrefunds.refund.status": "pending",
    });
    expect(call?.instrumentationScope).toMatchObject({ name: "openrefunds", version: expect.stringMatching(/^\d/) });
  });

  test("says of a lost answer that it may have been sent, and of the next send that it is a repetition", async () => {
    const { sandbox, create, spans, points } = await setUp();
    sandbox.faults.add({ operation: "createRefund", fault: { kind: "reset", commit: "at_once" } });
    await create();
    const [lost, repeated] = spans().filter(({ attributes }) => attributes["openrefunds.operation"] === "createRefund");
    expect(lost?.attributes).toMatchObject({ "error.type": "connection_lost", "openrefunds.sent": "maybe" });
    expect(lost?.status).toMatchObject({ code: api.SpanStatusCode.ERROR, message: expect.stringContaining("connection was lost") });
    expect(repeated?.attributes).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 201 });
    expect(await points("openrefunds.retries")).toMatchObject([
      { attributes: { "openrefunds.provider": "mollie", "error.type": "connection_lost" }, value: 1 },
    ]);
  });

  test("marks a refused call as an error by its code and outcome, and an answer of 400 and above by its status", async () => {
    const { sandbox, create, spans, points } = await setUp();
    await create(5000).catch(() => {});
    const refused = spans().at(-1);
    expect(refused).toMatchObject({
      name: "refunds.create",
      status: { code: api.SpanStatusCode.ERROR },
      attributes: { "openrefunds.outcome": "not_sent", "error.type": "exceeds_refundable" },
    });
    sandbox.faults.add({ operation: "getPayment", times: 9, fault: { kind: "status", status: 503, page: "proxy", commit: "never" } });
    await create().catch(() => {});
    expect(spans().find(({ attributes }) => attributes["http.response.status_code"] === 503)).toMatchObject({
      status: { code: api.SpanStatusCode.ERROR },
      attributes: { "error.type": "503" },
    });
    const outcomes = (await points("openrefunds.outcomes")).map(({ attributes, value }) => [
      attributes["openrefunds.outcome"],
      attributes["error.type"],
      value,
    ]);
    expect(outcomes).toEqual([
      ["not_sent", "exceeds_refundable", 1],
      ["unknown", "provider_unavailable", 1],
    ]);
  });

  test("counts drift, and measures calls and sends in seconds", async () => {
    const { sandbox, create, points } = await setUp();
    sandbox.faults.add({ operation: "createRefund", fault: { kind: "drift", at: "/status", change: { value: "teleported" } } });
    await create();
    expect(await points("openrefunds.drift")).toMatchObject([{ attributes: { "openrefunds.provider": "mollie", "http.response.status_code": 201 }, value: 1 }]);
    expect(await points("openrefunds.call.duration")).toMatchObject([{ attributes: { "openrefunds.outcome": "done" }, value: { count: 1 } }]);
    const sends = await points("http.client.request.duration");
    expect(sends.map(({ attributes }) => attributes["http.request.method"])).toEqual(["GET", "POST"]);
  });

  test("without a registered SDK changes nothing", async () => {
    const sandbox = createSandbox();
    const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } }).id;
    const shop = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch });
    const refunds = createRefunds({ accounts: { shop }, ...openTelemetry(api) });
    await refunds.create("shop", { payment, amount: "remaining", idempotencyKey: "order-33" });
    expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
  });
});
