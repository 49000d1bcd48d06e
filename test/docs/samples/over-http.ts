import { createSandbox } from "openrefunds/sandbox";

const server = await createSandbox().listen();
const control = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${server.url}/_sandbox${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return answer.json();
};

const { providers } = await control("GET", "");
const { id } = await control("POST", "/mollie/payments", { amount: { value: 1000, currency: "EUR" } });
await control("POST", "/faults", { provider: "mollie", operation: "createRefund", fault: { kind: "status", status: 503, page: "proxy", commit: "at_once" } });

const answer = await fetch(`${providers.mollie.baseUrl}/v2/payments/${id}/refunds`, {
  method: "POST",
  headers: { authorization: `Bearer ${providers.mollie.apiKey}`, "content-type": "application/json" },
  body: JSON.stringify({ amount: { currency: "EUR", value: "5.95" } }),
});
console.log(answer.status); // 503
console.log((await control("GET", `/mollie/payments/${id}/refunds`)).length); // 1
await server.close();
