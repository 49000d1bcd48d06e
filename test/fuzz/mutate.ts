import { mutateJson } from "./json.ts";
import { pickAny, type Random } from "./random.ts";
import type { Recorded } from "./recordings.ts";

/** The rows of the table: what of an answer was changed. */
export const kinds = ["json", "bytes", "header", "content type", "status", "transport", "attempt"] as const;
export type Kind = (typeof kinds)[number];

/** An answer on its way to the library; `fail` is what `fetch` throws instead. */
export interface Spoiled {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
  /** How the body comes: whole, in crumbs, broken off, or never to its end. */
  readonly stream?: "crumbs" | "breaks" | "never ends";
  readonly fail?: { readonly with: unknown };
  /** What was done, in words. */
  readonly done: string;
  readonly kind: Kind;
}

/** One way to spoil a real answer; `others` are real answers to borrow from. */
export function spoil(random: Random, answer: Recorded, others: readonly Recorded[], secret: string): Spoiled {
  const kind: Kind = random.chance(0.55) ? "json" : random.pick(["bytes", "header", "content type", "status", "transport"]);
  const body = answer.text;
  const base = { ...answer, body, kind };
  const other = pickAny(random, others) ?? answer;
  switch (kind) {
    case "json": {
      const { value, done } = mutateJson(random, parsed(body), parsed(other.text), secret);
      return { ...base, body: written(value), done };
    }
    case "bytes":
      return { ...base, ...spoilBytes(random, body, other.text, secret) };
    case "header": {
      const name = random.pick(headerNames);
      const value = random.pick(headerValues(secret, answer));
      return { ...base, headers: { ...answer.headers, [name]: value }, done: `${name}: ${value.slice(0, 40)}` };
    }
    case "content type": {
      const { "content-type": _type, ...headers } = answer.headers;
      const type = random.pick(types);
      return { ...base, headers: type === null ? headers : { ...headers, "content-type": type }, done: `content-type ${type}` };
    }
    case "status": {
      const status = random.pick([200, 201, 202, 204, 205, 206, 300, 304, 307, 400, 401, 403, 404, 408, 409, 410, 422, 425, 429, 451, 500, 502, 503, 504, 599]);
      const borrowed = random.chance(0.5) ? other : answer;
      return { ...base, headers: borrowed.headers, body: borrowed.text, status, done: `status ${status}${borrowed === answer ? "" : ", other body"}` };
    }
    default:
      return { ...base, kind: "transport", ...spoilTransport(random, secret) };
  }
}

function spoilBytes(random: Random, text: string, other: string, secret: string): { body: Uint8Array<ArrayBuffer> | string; done: string } {
  const at = random.below(text.length + 1);
  const ways: readonly [() => [string, Uint8Array<ArrayBuffer> | string], ...(() => [string, Uint8Array<ArrayBuffer> | string])[]] = [
    () => [`truncate at ${at}`, text.slice(0, at)],
    () => ["empty", ""],
    () => ["byte order mark", `\ufeff${text}`],
    () => [`insert at ${at}`, text.slice(0, at) + random.pick(['"', "{", "]", ",", "\u0000", "\u2028", "1e999", "\\u", "\\ud800", secret]) + text.slice(at)],
    () => ["duplicate names", text.replace("{", `{"id":${random.pick(["null", "1", '"re_other"', "{}"])},"status":"succeeded",`)],
    () => ["two bodies", text + other],
    () => ["broken UTF-8", flipped(random, text)],
    () => ["random bytes", Uint8Array.from({ length: random.below(200) }, () => random.below(256))],
    () => ["infinite numbers", text.replace(/:\s*-?\d+/, `:${random.pick(["1e999", "-1e999", "9007199254740993", "00", "-", "0x10", "1e-400"])}`)],
    () => ["deep", "[".repeat(20_000) + (random.chance(0.5) ? "]".repeat(20_000) : "")],
    () => ["deep inside", text.replace(/:\s*("[^"]*"|\d+)/, `:${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`)],
    () => ["scalar", random.pick(["null", "true", "0", '""', '"OK"', "[]", "{}", "[{}]", `"${secret}"`])],
    () => ["page", random.pick(["<html>", "OK", "Not Found", "upstream connect error", `key=${secret}`, "\u001f\u008b\b"])],
  ];
  const [done, body] = (random.chance(0.02) ? random.pick(ways) : pickShallow(random, ways))();
  return { body, done };
}

/** The two deep ones cost a hundred times as much as the others: fewer of them. */
function pickShallow<T>(random: Random, ways: readonly [T, ...T[]]): T {
  const at = random.below(ways.length - 2);
  return ways[at < 9 ? at : at + 2] ?? ways[0];
}

function flipped(random: Random, text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  for (let left = 1 + random.below(3); left > 0; left -= 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

const headerNames = [
  ...(["retry-after", "retry-after", "retry-after", "idempotent-replayed", "idempotency-replayed", "x-request-id", "request-id"] as const),
  ...(["location", "content-length", "content-encoding", "set-cookie", "link", "www-authenticate"] as const),
] as const;
const headerValues = (secret: string, { status }: Recorded) =>
  [
    ...(["", "0", "1", "2", "-1", "1.5", "1e9", "99999999999999999999", "9".repeat(500), " 7 ", "soon", "NaN", "true", "TRUE", "True", "false"] as const),
    ...([
      "Wed, 21 Oct 2099 07:28:00 GMT",
      "Mon, 02 Nov 2026 09:00:05 GMT",
      "Thu, 01 Jan 1970 00:00:00 GMT",
      "GMT",
      "x GMT",
      "Tue, 99 Foo 9999 99:99:99 GMT",
    ] as const),
    ...["gzip", "https://example.com/", "x".repeat(20_000), "\u00e9\u00ff", "{}", String(status), secret, `Bearer ${secret}`],
  ] as const;
const types = [
  ...([null, "", ";", "application/json", "application/json; charset=utf-16", "APPLICATION/JSON", "application/hal+json", "application/problem+json"] as const),
  ...([
    "text/html",
    "text/plain",
    "application/pdf",
    "application/octet-stream",
    "multipart/form-data",
    "application/jsonp",
    "+json",
    "json",
    "a/b+json",
  ] as const),
] as const;

function spoilTransport(random: Random, secret: string): Pick<Spoiled, "stream" | "fail" | "done"> {
  const way = random.pick(["crumbs", "breaks", "never ends", "throws", "throws", "throws"] as const);
  if (way !== "throws") return { stream: way, done: `the body ${way}` };
  const code = random.pick(["ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "EPIPE", "UND_ERR_SOCKET", "CERT_HAS_EXPIRED", "EHOSTUNREACH", secret]);
  const coded = Object.assign(new Error(`connect ${code} ${secret}`), { code, syscall: random.pick(["connect", "read"]) });
  const circular = new Error("circular");
  circular.cause = circular;
  const thrown = random.pick<unknown>([
    ...([new TypeError("fetch failed", { cause: coded }), coded, circular, new AggregateError([coded], "all failed"), new AggregateError([])] as const),
    ...[undefined, null, 0, "lost", secret, {}, { code: "ECONNREFUSED" }, Object.create(null), Symbol("lost"), () => secret],
    ...[new Error(`sent ${secret}`), new DOMException("gone", "AbortError"), Object.freeze(new Error(secret)), new Error("x", { cause: { key: secret } })],
    new Proxy(new Error("proxy"), {}),
  ] as [unknown, ...unknown[]]);
  return { fail: { with: thrown }, done: `fetch throws ${describeThrown(thrown)}` };
}

const describeThrown = (thrown: unknown) => (thrown instanceof Error ? `${thrown.name} ${thrown.message}` : typeof thrown);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const written = (value: unknown): string => JSON.stringify(value) ?? "";

/** The answer as `fetch` gives it. */
export async function toResponse({ status, headers, body, stream, fail }: Omit<Spoiled, "done" | "kind">, signal: AbortSignal): Promise<Response> {
  if (fail) throw fail.with;
  const sendable = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, sendableText(value)]));
  if ([204, 205, 304].includes(status)) return new Response(null, { status, headers: sendable });
  return new Response(stream ? inPieces(body, stream, signal) : body, { status, headers: sendable });
}

/** A header can hold Latin-1 without control characters; anything else `Response` itself refuses. */
const sendableText = (text: string) => Array.from(text, (letter) => (letter >= " " && letter <= "\u00ff" ? letter : "")).join("");

function inPieces(body: Uint8Array<ArrayBuffer> | string, how: "crumbs" | "breaks" | "never ends", signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const size = how === "crumbs" ? 40 : Math.ceil(bytes.length / 2) || 1;
      if (at < bytes.length && (how === "crumbs" || at === 0)) {
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      } else if (how === "crumbs") controller.close();
      else if (how === "breaks") controller.error(new TypeError("terminated"));
      else return new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      return undefined;
    },
  });
}
