import { redacted, redactHeaders } from "../../runtime/redact.ts";
import type { Report } from "../model.ts";

/**
 * The report without anything that looks like a key. Exchanges are masked when they are recorded; this is the second
 * lock, for keys that a provider's answer, an error or a case's name repeats in words of its own.
 */
export const maskReport = (report: Report): Report => maskValue(report);

/** A text without anything that looks like a key. */
export const maskText = (text: string): string => looksLikeKey.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text);

const looksLikeKey: readonly (readonly [RegExp, string])[] = [
  // Keys by their prefix: PayMongo, Smartpay and Dojo (`sk_…`, `pk_…`), webhook secrets, Mollie's keys and access tokens.
  [/(?<![A-Za-z0-9])(?:[sp]k|whsk|whsec)_[A-Za-z0-9_-]{6,}/g, redacted],
  [/(?<![A-Za-z0-9_])(?:live|test|access)_[A-Za-z0-9]{16,}/g, redacted],
  // Whatever follows the name of an authentication scheme, in a header or in a sentence.
  [/\b([Bb]earer|[Bb]asic)(\s+)(?=[A-Za-z0-9+/_.~-]{12,})(?=[a-z+/_.~-]*[0-9A-Z])[A-Za-z0-9+/_.~-]+=*/g, `$1$2${redacted}`],
  [/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g, redacted],
  // Fields and parameters by their name, in JSON (escaped JSON as well), forms and addresses.
  [/((?:api_?key|access_?token|refresh_?token|client_?secret|clientSessionSecret|secret_?key|password)\\?"\s*:\s*\\?")(?:[^"\\]|\\[^"])+/gi, `$1${redacted}`],
  [/\b((?:api_?key|access_?token|refresh_?token|client_?secret|secret_?key|password)=)[^&\s"'<>]+/gi, `$1${redacted}`],
  // Who and what stands before the host of an address.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@"'<>]+@/gi, `$1${redacted}@`],
];

function maskValue<T>(value: T): T;
function maskValue(value: unknown, key = ""): unknown {
  if (typeof value === "string") return maskText(value);
  const each = maskValue as (value: unknown, key?: string) => unknown;
  if (Array.isArray(value)) return value.map((entry) => each(entry));
  if (typeof value !== "object" || value === null) return value;
  const masked = Object.fromEntries(Object.entries(value).map(([name, entry]) => [maskText(name), each(entry, name)]));
  return key === "headers" ? redactHeaders(masked as Record<string, string>) : masked;
}
