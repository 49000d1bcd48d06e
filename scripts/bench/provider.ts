import { createServer } from "node:net";
import { createSandbox } from "openrefunds/sandbox";

// Mollie and Dodo as cheap as a server can be, in a process of their own, so that what is measured is the client: the sandbox's answers, kept as
// text, over bare sockets. Only the metadata of a refund is the request's, because openrefunds looks for its mark there. Prints its address.

const sandbox = createSandbox();
const answers = new Map<string, { readonly head: string; readonly body: string }>();

async function keep(provider: "mollie" | "dodo", method: string, path: string, body?: object): Promise<void> {
  const headers = { authorization: `Bearer ${sandbox[provider].apiKey}`, "content-type": "application/json", "idempotency-key": path };
  const init = { method, headers, redirect: "manual", signal: new AbortController().signal } as const;
  const response = await sandbox.fetch(`http://127.0.0.1${path}`, body ? { ...init, body: JSON.stringify(body) } : init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  const head = `HTTP/1.1 ${response.status} OK\r\ncontent-type: ${response.headers.get("content-type")}\r\ndate: ${response.headers.get("date")}\r\nconnection: keep-alive\r\n`;
  answers.set(`${method} ${path.split("?")[0]}`, { head, body: text });
}

const euros = sandbox.mollie.addPayment({ amount: { value: 1_000_000, currency: "EUR" } }).id;
const dollars = sandbox.dodo.addPayment({ amount: { value: 1_000_000, currency: "USD" } }).id;
const metadata = { mark: "@" };
const refund = { amount: { currency: "EUR", value: "5.95" }, description: "Order 33", metadata };
await keep("mollie", "GET", `/mollie/v2/payments/${euros}?embed=refunds`);
await keep("mollie", "POST", `/mollie/v2/payments/${euros}/refunds`, refund);
await keep("dodo", "POST", "/dodo/refunds", { payment_id: dollars, reason: "Order 33", metadata });

const server = createServer({ noDelay: true }, (socket) => {
  let text = "";
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
      const length = Number(/content-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
      const next = end + 4 + length;
      if (text.length < next) return;
      const [method = "", address = ""] = text.split(" ", 2);
      const sent = /"metadata":(\{[^}]*\})/.exec(text.slice(end + 4, next))?.[1] ?? "{}";
      text = text.slice(next);
      const { head, body } = answers.get(`${method} ${address.split("?")[0]}`) ?? { head: "HTTP/1.1 404 Not Found\r\n", body: "{}" };
      const answer = body.replace(JSON.stringify(metadata), sent);
      socket.write(`${head}content-length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}`);
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  console.log(JSON.stringify({ url, mollie: sandbox.mollie.apiKey, dodo: sandbox.dodo.apiKey, euros, dollars }));
});
