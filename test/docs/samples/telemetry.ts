import * as api from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { createRefunds, mollie, openTelemetry } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

// Your application has an exporter of its own; this one keeps the spans in memory.
const exporter = new InMemorySpanExporter();
api.trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch });
const refunds = createRefunds({ accounts: { shop: account }, clock: sandbox.clock, ...openTelemetry(api) });
await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });

for (const span of exporter.getFinishedSpans()) console.log(span.name);

// prints:
//   GET /v2/payments/{paymentId}
//   POST /v2/payments/{paymentId}/refunds
//   refunds.create
