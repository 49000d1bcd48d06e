/**
 * Calls that are under way, by key: a second caller joins the first, and only when all have gone is the work aborted.
 * Who comes while aborted work still ends waits for that end and starts anew: two runs of one key never overlap.
 * Where the first caller has no signal, it never goes, so there is nothing to abort with.
 */
export function createInflight<T>() {
  interface Entry {
    readonly content: string;
    readonly controller: AbortController | undefined;
    readonly promise: Promise<T>;
    waiting: number;
  }
  const entries = new Map<string, Entry>();

  return {
    /** The content of the call under way with this key. */
    contentOf: (key: string) => entries.get(key)?.content,

    async join(key: string, content: string, start: (signal: AbortSignal | undefined) => Promise<T>, signal?: AbortSignal): Promise<T> {
      let entry = entries.get(key);
      if (!entry || entry.controller?.signal.aborted) {
        const controller = signal && new AbortController();
        const ended = entry?.promise.then(nothing, nothing);
        const promise = (ended ? ended.then(() => start(controller?.signal)) : start(controller?.signal)).finally(() => {
          if (entries.get(key)?.promise === promise) entries.delete(key);
        });
        entry = { content, controller, promise, waiting: 0 };
        entries.set(key, entry);
      }
      const { controller, promise } = entry;
      entry.waiting += 1;
      if (!signal) return promise;
      const joined = entry;
      return new Promise<T>((resolve, reject) => {
        const leave = () => {
          joined.waiting -= 1;
          if (joined.waiting === 0) controller?.abort(signal.reason);
          else reject(new Left(signal.reason));
        };
        if (signal.aborted) leave();
        else signal.addEventListener("abort", leave, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
      });
    },
  };
}

const nothing = () => {};

/** One caller went; the work goes on for the others. */
export class Left extends Error {
  constructor(reason: unknown) {
    super("this caller aborted while others still wait for the same refund", { cause: reason });
  }
}
