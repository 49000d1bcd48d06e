import { ConfigurationError } from "../../runtime/errors.ts";
import type { SandboxProvider } from "../../sandbox/index.ts";
import { subjects } from "../cases/subjects.ts";
import type { Exchange, Report } from "../model.ts";
import type { Target } from "./target.ts";

/**
 * What crossed the wire in a run as an HTTP archive (HAR 1.2), for other tools and for `replayTarget`. A report's exchanges are
 * masked, so this is too.
 */
export function toHar(report: Report): string {
  const entries = report.providers.flatMap(({ provider, cases }) =>
    cases.flatMap(({ id, exchanges }) => exchanges.map((exchange) => toEntry(exchange, report.startedAt, { _provider: provider, _case: id }))),
  );
  return `${JSON.stringify({ log: { version: "1.2", creator: { name: "openrefunds", version: report.library }, entries } }, null, 2)}\n`;
}

function toEntry({ operation, request, response, failure, durationMs }: Exchange, startedDateTime: string, more: Readonly<Record<string, string>>) {
  const headers = (given: Readonly<Record<string, string>>) => Object.entries(given).map(([name, value]) => ({ name, value }));
  const query = [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value }));
  const unknown = { cookies: [], httpVersion: "HTTP/1.1", headersSize: -1 };
  const { "content-type": sentType = "" } = request.headers;
  const { "content-type": type = "" } = response?.headers ?? {};
  return {
    ...more,
    _operation: operation,
    startedDateTime,
    time: durationMs,
    request: {
      ...unknown,
      method: request.method,
      url: request.url,
      headers: headers(request.headers),
      queryString: query,
      bodySize: request.body === null ? 0 : Buffer.byteLength(request.body),
      ...(request.body === null ? {} : { postData: { mimeType: sentType, text: request.body } }),
    },
    response: {
      ...unknown,
      status: response?.status ?? 0,
      statusText: failure ?? "",
      headers: headers(response?.headers ?? {}),
      content: { size: Buffer.byteLength(response?.body ?? ""), mimeType: type, text: response?.body ?? "" },
      redirectURL: response?.headers.location ?? "",
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  };
}

/**
 * An HTTP archive instead of a provider: its answers are walked by the contract, and cases that would have to ask are not run.
 * @example await runContract({ target: replayTarget(await readFile("mollie.har", "utf8")) })
 */
export function replayTarget(har: string): Target {
  const exchanges = fromHar(har);
  const providers = (Object.keys(subjects) as SandboxProvider[]).filter((name) => exchanges.has(name));
  if (providers.length === 0) throw new ConfigurationError("the recording has no exchange with a provider that has a contract here");
  return {
    kind: "replay",
    says: `reads a recording of ${[...exchanges.values()].reduce((sum, list) => sum + list.length, 0)} exchanges; nothing is sent`,
    providers,
    concurrency: 1,
    countsExamples: false,
    open: async () => {
      throw new TypeError("a recording can't be asked");
    },
    recorded: (provider) => exchanges.get(provider) ?? [],
  };
}

function fromHar(har: string): ReadonlyMap<string, readonly Exchange[]> {
  const entries = entriesOf(har);
  const exchanges = new Map<string, Exchange[]>();
  for (const [index, entry] of entries.entries()) {
    const { request, response } = entry;
    if (typeof request?.url !== "string" || !URL.canParse(request.url) || typeof request.method !== "string")
      throw broken(`entry ${index} has no request with a method and an address`);
    const provider = entry._provider ?? providerAt(new URL(request.url));
    if (provider === undefined) continue;
    const status = Number(response?.status ?? 0);
    const list = exchanges.get(provider) ?? [];
    list.push({
      operation: entry._operation ?? null,
      request: { method: request.method, url: request.url, headers: headersOf(request.headers), body: request.postData?.text ?? null },
      response: status === 0 ? null : { status, headers: headersOf(response?.headers), body: bodyOf(response?.content) },
      failure: status === 0 ? (response?.statusText ?? "no answer") : null,
      durationMs: Math.round(Number(entry.time ?? 0)),
    });
    exchanges.set(provider, list);
  }
  return exchanges;
}

/** By the contract's own hosts, else by the first part of the path, as the sandbox's server has it. */
const providerAt = ({ host, pathname }: URL): string | undefined =>
  Object.values(subjects).find(({ name, contract }) => contract.servers.some((server) => new URL(server).host === host) || pathname.startsWith(`/${name}/`))
    ?.name;

interface Entry {
  readonly _provider?: string;
  readonly _operation?: string | null;
  readonly time?: number;
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly NameValue[];
    readonly postData?: { readonly text?: string };
  };
  readonly response?: { readonly status?: number; readonly statusText?: string; readonly headers?: readonly NameValue[]; readonly content?: Content };
}
interface Content {
  readonly text?: string;
  readonly encoding?: string;
}
interface NameValue {
  readonly name: string;
  readonly value: string;
}

function entriesOf(har: string): readonly Entry[] {
  let log: unknown;
  try {
    log = JSON.parse(har);
  } catch {
    throw broken("it is not JSON");
  }
  const entries = (log as { readonly log?: { readonly entries?: unknown } } | null)?.log?.entries;
  if (!Array.isArray(entries)) throw broken("it has no log.entries");
  return entries;
}
const broken = (why: string) => new ConfigurationError(`The recording can't be read: ${why}. Give an HTTP archive (HAR 1.2)`);
const headersOf = (headers: readonly NameValue[] = []) => Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
const bodyOf = ({ text = "", encoding }: Content = {}) => (encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text);
