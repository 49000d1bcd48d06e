import type { Answer, Operation, ResponseSpec } from "./operation.ts";
import type { WireResponse } from "./transport.ts";
import type { Issue } from "./validation.ts";

/** Reads an answer by its contract; what the contract does not have becomes `undocumented`, never an exception. */
export function read(operation: Operation, { status, headers, bytes }: WireResponse): Answer {
  const requestId = headers["x-request-id"] ?? headers["request-id"] ?? null;
  const facts = { httpStatus: status, headers, requestId, issues: [], replayed: isReplay(operation, headers), notExecuted: false, doubt: false };
  const undocumented = (why: string): Answer => {
    const text = decoder.decode(bytes);
    return { ok: false, status: "undocumented", body: json(text) ?? text, why, ...facts };
  };
  // New fields stand before what is spread: after it, Node 20 gives every object a hidden class of its own, which costs microseconds here and at
  // each later use. The same wherever an object is made for each request.
  const documented = (body: unknown, issues: readonly Issue[] = [], notExecuted = false): Answer =>
    status >= 200 && status < 300 ? { ok: true, status, body, ...facts, issues, notExecuted } : { ok: false, status, body, ...facts, issues, notExecuted };

  const spec: ResponseSpec | undefined = Object.hasOwn(operation.responses, status) ? operation.responses[status] : undefined;
  if (!spec) return undocumented(`status ${status} is not in the contract of ${operation.id}`);
  if (spec.media === null) return documented(null);
  if (bytes.byteLength === 0) return spec.mayBeEmpty ? documented(null) : undocumented(`status ${status} came without a body`);
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!sameKind(spec.media, type)) return undocumented(`status ${status} came as ${type || "no content type"} instead of ${spec.media}`);
  if (spec.media === "application/pdf") return documented(bytes);
  const text = decoder.decode(bytes);
  const body = isJson(spec.media) ? json(text) : text;
  if (body === undefined) return undocumented(`status ${status} came with a body that is not JSON, or nested more than ${deepest} levels deep`);
  const issues = spec.validator?.issues(body) ?? [];
  return documented(body, issues, issues.length === 0 && (status === 429 || spec.notExecuted === true));
}

const decoder = /*#__PURE__*/ new TextDecoder();
const isJson = (media: string) => media === "application/json" || media.endsWith("+json");
const sameKind = (documented: string, given: string) => given === documented || given === "" || (isJson(documented) && isJson(given));

function isReplay({ idempotency }: Operation, headers: Readonly<Record<string, string>>): boolean {
  const replay = idempotency !== null && idempotency !== "none" ? idempotency.replay : null;
  return replay !== null && headers[replay.header.toLowerCase()] === replay.value;
}

/** No provider's body is a tenth as deep; thousands of levels would exhaust the stack of whoever walks the value. */
const deepest = 100;
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

/** The value, or `undefined` where the text is not JSON, or JSON that nobody could walk. */
function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value, deepest) ? undefined : value;
  } catch {
    return undefined;
  }
}
