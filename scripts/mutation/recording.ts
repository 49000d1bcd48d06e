import type { Exchange } from "../../src/contract/model.ts";
import { runContract } from "../../src/contract/run.ts";
import { sandboxTarget } from "../../src/contract/targets/sandbox.ts";
import type { Target } from "../../src/contract/targets/target.ts";

/** What the original contract's run shows: what it broke by itself, and what crossed the wire, each kind once. */
export interface Recording {
  readonly broken: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  readonly exchanges: readonly Exchange[];
  /** What the provider says that it may answer and takes, by the contract that it holds, as it was played: all of them. */
  readonly played: readonly Exchange[];
}

/** Runs the cases of the original contract, and keeps one exchange of each shape that nobody arranged. */
export async function record(provider: string, coverage: Pick<NonNullable<Parameters<typeof runContract>[0]>, "thresholds" | "gaps">): Promise<Recording> {
  const kept = new Map<string, Exchange>();
  const played: Exchange[] = [];
  const inner = sandboxTarget();
  const target: Target = {
    ...inner,
    open: async (name) => {
      const scene = await inner.open(name);
      let isArranged = false;
      let isExample = false;
      const examples: NonNullable<typeof scene.hand.examples> = async () => {
        isExample = true;
        return (await scene.hand.examples?.()) ?? { answers: [], requests: [] };
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
  const report = await runContract({ providers: [provider], target, ...coverage });
  const [{ cases = [], coverage: covered } = {}] = report.providers;
  return {
    broken: new Set(cases.flatMap(({ id, verdict }) => (verdict === "broken" ? [id] : []))),
    missed: new Set(covered?.missed),
    exchanges: [...kept.values()],
    played,
  };
}

/** Two exchanges of one shape say the same about a contract, as far as its fields, types and short words go. */
function shapeOf({ request, response }: Exchange): string {
  const path = new URL(request.url).pathname.replace(/[\w-]*\d[\w-]*/g, "*");
  return `${request.method} ${path} ${response?.status} ${Object.keys(response?.headers ?? {}).join()} ${outline(response?.body ?? "")}`;
}

const outline = (body: string): string =>
  body.replace(/"[^"]{25,}"|\d+/g, (text) => (text.startsWith('"') ? '"…"' : "0")).replace(/"\w*[A-Z0]\w*"(?!:)/g, '"*"');
