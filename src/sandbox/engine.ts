import type { Contract, Operation } from "../runtime/operation.ts";
import type { Issue } from "../runtime/validation.ts";
import type { World } from "./world.ts";

export type Mode = "test" | "live";

/** An answer of a fake: its body as a value, `null` for none. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The replies that an operation's contract documents. */
export type ReplyOf<Op> = Op extends Operation<unknown, infer Result> ? Documented<Result> : never;
type Documented<Result> = Result extends { status: infer Status extends number; body: infer Body }
  ? { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
  : never;
/** The request as checked against the contract, and the mode of the key that it came with. */
export type Incoming<Input> = Input & { readonly mode: Mode };
/** One handler for each operation of the contract: the compiler names a missing one. */
export type Handlers<Operations> = {
  readonly [Id in keyof Operations]: Operations[Id] extends Operation<infer Input, infer Result> ? (request: Incoming<Input>) => Documented<Result> : never;
};

/** What is read of a request's headers, in any case: the standard's `Headers` are such. */
export interface RequestHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
}

/** How a provider words the refusals that come before any handler. */
export interface Problems {
  unauthorized(): Reply;
  /** Parameters, body or content type break the contract. */
  invalid(issues: readonly Issue[]): Reply;
  /** The same idempotency key with another request. */
  keyConflict(): Reply;
  routeNotFound(): Reply;
  /** How the provider itself words a 5xx or 429; absent where no body of it is documented. */
  trouble?(status: number): unknown;
}

/** A sum in the currency's minor unit. */
export interface Money {
  readonly value: number;
  readonly currency: string;
}

/** A refund as the fake's books have it, whatever the provider would tell of it. */
export interface LedgerEntry {
  readonly id: string;
  readonly payment: string;
  readonly amount: Money;
  /** The provider's own word; `null` where it has none. */
  readonly status: string | null;
  readonly createdAt: number;
}

/** What a test holds in its hand, alike at every provider. */
export interface Control<Payment extends object, Status extends string> {
  /** A key of the test mode, and one of the live mode. */
  readonly apiKey: string;
  readonly liveApiKey: string;
  /** The address that `sandbox.fetch` answers for in test mode: the contract's own server. */
  readonly baseUrl: string;
  /** Makes a captured payment that can be refunded. */
  addPayment(payment: { readonly amount: Money; readonly mode?: Mode } & Payment): { readonly id: string };
  /**
   * A refund that the merchant makes by hand in the provider's dashboard: without an idempotency key, and without anything that tells whose it is.
   * What the provider would refuse is an error.
   */
  dashboardRefund(payment: string, refund: { readonly amount: Money }): { readonly id: string };
  /** All refunds of a payment, oldest first. */
  ledger(payment: string): readonly LedgerEntry[];
  /** Moves a refund as the provider's back office would. */
  setStatus(refund: string, status: Status): void;
}

/** A provider's stateful fake; `control` is what a test holds in its hand. */
export interface Fake<Hand extends object = object> {
  readonly contract: Contract;
  readonly operations: Readonly<Record<string, Operation<unknown, unknown>>>;
  readonly keys: Readonly<Record<Mode, string>>;
  /** Which servers answer for which mode, where the host decides it and not the key. */
  readonly modeOfServer?: (url: URL) => Mode | undefined;
  readonly problems: Problems;
  readonly handlers: Readonly<Record<string, (request: never) => Reply>>;
  readonly control: Hand;
}

/** Answers a request as the fake's provider would: route, key, contract, idempotency, handler, contract again. */
export function createResponder(fake: Fake, world: World) {
  const { assume } = world;
  const stored = new Map<string, { fingerprint: string; reply: Reply; at: number }>();

  return function respond(request: { method: string; path: string; url: URL; headers: RequestHeaders; body: string }): Reply {
    const found = match(fake, request.method, request.path);
    if (!found) return fake.problems.routeNotFound();
    const { operation, path } = found;
    const mode = authenticate(fake, operation, request.headers, request.url);
    if (!mode) return checked(fake, operation, fake.problems.unauthorized());

    const input = readInput(operation, path, request);
    if (Array.isArray(input)) return refusedForForm(checked(fake, operation, fake.problems.invalid(input)));
    const handler = fake.handlers[operation.id] as ((request: unknown) => Reply) | undefined;
    if (!handler) throw new Error(`the ${fake.contract.name} sandbox has no handler for ${operation.id}`);
    const run = () => checked(fake, operation, handler({ mode, ...input }));

    const { idempotency } = operation;
    const key = idempotency !== null && idempotency !== "none" ? request.headers.get(idempotency.header) : null;
    if (idempotency === null || idempotency === "none" || key === null) return run();
    const slot = `${mode} ${idempotency.scope === "payment" ? request.path : "account"} ${key}`;
    const fingerprint = `${request.method} ${request.path} ${request.body}`;
    const earlier = stored.get(slot);
    if (earlier && world.clock.now() - earlier.at < (idempotency.windowMs ?? assume.keepsKeysMs ?? Number.POSITIVE_INFINITY)) {
      const isRefused = idempotency.windowMs === null && assume.repeatedKey === "refused";
      if (isRefused || earlier.fingerprint !== fingerprint) return checked(fake, operation, fake.problems.keyConflict());
      const { replay } = idempotency;
      return { ...earlier.reply, headers: { ...earlier.reply.headers, ...(replay ? { [replay.header]: replay.value } : {}) } };
    }
    const reply = run();
    const keeps = reply.status < 300 || (reply.status < 500 && (idempotency.storesFailures ?? assume.storesFailures));
    if (keeps) stored.set(slot, { fingerprint, reply: structuredClone(reply), at: world.clock.now() });
    return reply;
  };
}

const forForm = new WeakSet<Reply>();
/** A reply of its own: a fake may use one for several refusals. */
function refusedForForm(given: Reply): Reply {
  const reply = { ...given };
  forForm.add(reply);
  return reply;
}
/** Whether a request was refused because it broke the contract, before anything of it was looked at. */
export const isForForm = (reply: Reply): boolean => forForm.has(reply);

/** The operation at an address, and what stands in its path. */
export function match(fake: Fake, method: string, path: string) {
  for (const { operation, pattern, names, fixed } of routesOf(fake)) {
    const values = operation.method === method ? pattern.exec(path)?.slice(1) : undefined;
    // A fixed segment wins over a parameter: Dojo's /payment-intents/refunds/{id} is not the intent "refunds".
    if (!values || values.some((value) => fixed.has(value))) continue;
    return { operation, path: Object.fromEntries(names.map((name, at) => [name, decoded(values[at] ?? "")])) };
  }
  return undefined;
}

interface Route {
  readonly operation: Operation<unknown, unknown>;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** The segments of other operations that could stand at this address as well. */
  readonly fixed: ReadonlySet<string>;
}
const routes = new WeakMap<Fake["operations"], readonly Route[]>();

function routesOf({ operations }: Pick<Fake, "operations">): readonly Route[] {
  const known = routes.get(operations);
  if (known) return known;
  const all = Object.values(operations);
  const made = all.map((operation) => {
    const others = all.filter((other) => other !== operation && other.method === operation.method && sameLength(other.path, operation.path));
    return {
      operation,
      pattern: new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, "([^/]+)")}/?$`),
      names: [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
      fixed: new Set(others.flatMap(({ path }) => path.split("/"))),
    };
  });
  routes.set(operations, made);
  return made;
}

/** A segment with a broken escape is taken as it stands. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
const sameLength = (a: string, b: string) => a.split("/").length === b.split("/").length;

function authenticate(fake: Fake, operation: Operation<unknown, unknown>, headers: RequestHeaders, url: URL): Mode | undefined {
  const { security } = operation;
  const modes: Mode[] = ["test", "live"];
  if (!security) return fake.modeOfServer?.(url) ?? "test";
  const given = headers.get(security.kind === "header" ? security.header : "authorization") ?? "";
  const matches = (key: string) => {
    if (security.kind === "header") return given === `${security.prefix}${key}`;
    if (security.kind === "bearer") return given === `Bearer ${key}`;
    return given === `Basic ${btoa(`${key}:`)}` || given === `Basic ${btoa(key)}`;
  };
  const mode = modes.find((candidate) => matches(fake.keys[candidate]));
  const server = fake.modeOfServer?.(url);
  return server !== undefined && server !== mode ? undefined : mode;
}

/** Path, declared query and headers, and body; or what is wrong with them. */
function readInput(operation: Operation<unknown, unknown>, path: Record<string, string>, request: { url: URL; headers: RequestHeaders; body: string }) {
  const names = operation.parameterNames;
  const query: Record<string, unknown> =
    names.query.length > 0 ? Object.fromEntries([...request.url.searchParams].filter(([name]) => names.query.includes(name))) : {};
  const header = Object.fromEntries(names.header.flatMap((name) => (request.headers.has(name) ? [[name, request.headers.get(name)]] : [])));
  const parameters = {
    ...(names.path.length > 0 ? { path } : {}),
    ...(names.query.length > 0 ? { query } : {}),
    ...(names.header.length > 0 ? { header } : {}),
  };
  const check = () => operation.parameters?.issues(parameters) ?? [];
  const misspelt = check().flatMap(({ pointer, keyword }) => (keyword === "type" && pointer.startsWith("/query/") ? pointer.slice("/query/".length) : []));
  for (const name of misspelt) query[name] = scalar(query[name]);
  const issues: Issue[] = [...check()];
  let body: unknown;
  if (operation.body) {
    try {
      body = JSON.parse(request.body);
      issues.push(...operation.body.issues(body));
    } catch {
      issues.push({ pointer: "", keyword: "type", message: "the body is not JSON" });
    }
    const type = request.headers.get("content-type") ?? "";
    if (!/^application\/(.+\+)?json\b/.test(type))
      issues.push({ pointer: "", keyword: "contentType", message: `the body came as ${type || "no content type"}` });
  }
  return issues.length > 0 ? issues : { body, ...parameters };
}

/** A query value as the number or boolean that it spells. */
function scalar(value: unknown): unknown {
  if (value === "true" || value === "false") return value === "true";
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** The sandbox can't lie: what it answers keeps the contract, or it fails loudly. */
function checked(fake: Fake, operation: Operation<unknown, unknown>, reply: Reply): Reply {
  const spec = operation.responses[reply.status];
  const where = `the ${fake.contract.name} sandbox answered ${operation.id} with ${reply.status}`;
  if (!spec) throw new Error(`${where}, which its contract does not document`);
  const issues = reply.body === null && spec.mayBeEmpty ? [] : (spec.validator?.issues(reply.body) ?? []);
  if (issues.length > 0) throw new Error(`${where} against its contract: ${issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`);
  return reply;
}
