import type { Case } from "../../src/contract/cases/case.ts";
import type { CoverageSettings } from "../../src/contract/coverage/coverage.ts";
import type { Exchange } from "../../src/contract/model.ts";
import { sandboxTarget } from "../../src/contract/targets/sandbox.ts";
import type { Target } from "../../src/contract/targets/target.ts";
import { createSandbox, type ExampleAnswer, type SandboxProvider } from "../../src/sandbox/index.ts";
import type { JsonObject } from "../generate/document.ts";
import { specOf, type Visited } from "./contract.ts";
import { play } from "./play.ts";

/** A case of the original contract, and what of the contract it looked at. */
export interface Played extends Pick<Case, "name"> {
  readonly visited: Visited;
  readonly durationMs: number;
}

/** What the original contract's run shows: what it broke by itself, and what crossed the wire, each kind once. */
export interface Recording {
  readonly broken: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  /** Each case by its id, as the catalogue has it. */
  readonly cases: ReadonlyMap<string, Played>;
  readonly exchanges: readonly Exchange[];
  /** What the provider says that it may answer and takes, by the contract that it holds, as it was played: all of them. */
  readonly played: readonly Exchange[];
  /** What it may answer by that contract, and what it never does. */
  readonly answers: readonly ProviderAnswer[];
  readonly never: readonly ProviderAnswer[];
}

/** An answer that the provider plays, to any request of its operation. */
export interface ProviderAnswer {
  readonly exchange: Exchange;
  /** Allowed by an open list only: the contract does not know it. */
  readonly isOpen: boolean;
}

/** Plays the cases of the original contract, and keeps one exchange of each shape that nobody arranged. */
export async function record(provider: SandboxProvider, document: JsonObject, coverage: CoverageSettings): Promise<Recording> {
  const kept = new Map<string, Exchange>();
  const played: Exchange[] = [];
  const [broken, missed] = [new Set<string>(), new Set<string>()];
  const cases = new Map<string, Played>();
  let visited = new Set<string>();
  const spec = specOf(provider, document, (pointer) => visited.add(pointer));
  let now: Case | undefined;
  const onCase = (one: Case) => {
    now = one;
    visited = new Set();
  };
  for await (const result of play({ spec, target: listening(kept, played), coverage, onCase })) {
    if (typeof result === "string") missed.add(result);
    else if (result.verdict === "broken") broken.add(result.id);
    if (typeof result === "string" || now === undefined) continue;
    const { id, name } = now;
    now = undefined;
    for (const operation of [result.operation, ...result.exchanges.map((exchange) => exchange.operation)])
      visited.add(spec.operations.find((each) => each.id === operation)?.pointer ?? "");
    cases.set(id, { name, visited, durationMs: result.durationMs });
  }
  const examples = createSandbox().examples(provider);
  const toAny = ({
    operation: id,
    status,
    headers,
    body,
    isOpen = false,
  }: Pick<ExampleAnswer, "operation" | "status" | "headers" | "body"> & Partial<Pick<ExampleAnswer, "isOpen">>): readonly ProviderAnswer[] =>
    spec.operations
      .filter((operation) => operation.id === id)
      .map(({ method, path }) => {
        const request = { method, url: `http://localhost${path}`, headers: {}, body: null };
        return { exchange: { operation: id, request, response: { status, headers, body: body ?? "" }, failure: null, durationMs: 0 }, isOpen };
      });
  return { broken, missed, cases, exchanges: [...kept.values()], played, answers: examples.answers.flatMap(toAny), never: examples.never.flatMap(toAny) };
}

/** The sandbox, of which every answer is written down. */
function listening(kept: Map<string, Exchange>, played: Exchange[]): Target {
  const inner = sandboxTarget();
  return {
    ...inner,
    open: async (name) => {
      const scene = await inner.open(name);
      let isArranged = false;
      let isExample = false;
      const examples: NonNullable<typeof scene.hand.examples> = async () => {
        isExample = true;
        return (await scene.hand.examples?.()) ?? { answers: [], never: [], requests: [] };
      };
      const addFault: NonNullable<typeof scene.hand.addFault> = async (rule) => {
        isArranged ||= rule.fault.kind !== "example";
        await scene.hand.addFault?.(rule);
      };
      const fetch: typeof scene.fetch = async (url, init) => {
        const answer = await scene.fetch(url, init);
        if (isArranged) return answer;
        const body = await answer.clone().text();
        const request = { method: init.method, url, headers: { ...init.headers }, body: init.body ?? null };
        const response = { status: answer.status, headers: Object.fromEntries(answer.headers), body };
        const exchange: Exchange = { operation: null, request, response, failure: null, durationMs: 0 };
        if (isExample) played.push(exchange);
        else kept.set(shapeOf(exchange), exchange);
        return answer;
      };
      return { ...scene, fetch, hand: { ...scene.hand, addFault, examples } };
    },
  };
}

/** Two exchanges of one shape say the same about a contract, as far as its fields, types and short words go. */
function shapeOf({ request, response }: Exchange): string {
  const path = new URL(request.url).pathname.replace(/[\w-]*\d[\w-]*/g, "*");
  return `${request.method} ${path} ${response?.status} ${Object.keys(response?.headers ?? {}).join()} ${outline(response?.body ?? "")}`;
}

const outline = (body: string): string =>
  body.replace(/"[^"]{25,}"|\d+/g, (text) => (text.startsWith('"') ? '"…"' : "0")).replace(/"\w*[A-Z0]\w*"(?!:)/g, '"*"');
