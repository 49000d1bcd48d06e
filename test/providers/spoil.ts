import type { Intercept, Stand } from "./stand.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One place in the answers of one address, and what stands there afterwards; `undefined` takes it away. */
export interface Spoiling {
  readonly method: string;
  readonly address: string;
  readonly path: readonly string[];
  readonly value: Json | undefined;
}
export const show = ({ method, address, path, value }: Spoiling) => `${method} ${address} /${path.join("/")} = ${JSON.stringify(value)}`;

/** What JSON can put in the place of anything, and what trips code up that trusts its types. */
export const oddValues: readonly (Json | undefined)[] = [undefined, null, "", "constructor", 0, -1.5, true, [], {}, { toString: 1, length: 3 }];

const addressOf = (url: string) => new URL(url).pathname.replace(/\/(?=[^/]*(_|\d))[^/]*\d[^/]*/g, "/…");

/** Notes every place of every JSON answer while something runs. */
export async function placesOf(world: Stand, run: () => Promise<unknown>): Promise<readonly Omit<Spoiling, "value">[]> {
  const found = new Map<string, Omit<Spoiling, "value">>();
  world.use(async ({ method, url }, next) => {
    const answer = await next();
    const body = (await answer.clone().json()) as Json;
    const address = addressOf(url);
    for (const path of places(body)) found.set(`${method} ${address} ${path.join("/")}`, { method, address, path });
    return answer;
  });
  await run();
  return [...found.values()];
}

/** Spoils every answer of the address from now on. */
export function spoiling({ method, address, path, value }: Spoiling): Intercept {
  return async (request, next) => {
    const answer = await next();
    if (request.method !== method || addressOf(request.url) !== address || !answer.ok) return answer;
    const headers = { "content-type": answer.headers.get("content-type") ?? "application/json" };
    return new Response(JSON.stringify(changed((await answer.json()) as Json, path, value)) ?? "", { status: answer.status, headers });
  };
}

function places(value: Json, at: readonly string[] = []): readonly (readonly string[])[] {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [at, ...entries.flatMap(([name, entry]) => places(entry as Json, [...at, name]))];
}

function changed(body: Json, [name, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (name === undefined) return value;
  if (typeof body !== "object" || body === null) return body;
  const entries = Object.entries(body).map(([key, entry]) => [key, key === name ? changed(entry as Json, rest, value) : (entry as Json)] as const);
  const kept = entries.filter(([, entry]) => entry !== undefined);
  return Array.isArray(body) ? kept.map(([, entry]) => entry as Json) : (Object.fromEntries(kept) as Json);
}

/** Runs a check for every place and every odd value; the list of those that did not hold. */
export async function violations(all: readonly Omit<Spoiling, "value">[], check: (one: Spoiling) => Promise<void>): Promise<string[]> {
  const broken: string[] = [];
  for (const place of all) {
    for (const value of oddValues) {
      const one = { ...place, value };
      await check(one).catch((failure: unknown) => broken.push(`${show(one)}: ${String(failure).split("\n")[0]}`));
    }
  }
  return broken;
}
