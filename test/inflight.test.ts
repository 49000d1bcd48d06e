import { describe, expect, test } from "vitest";
import { createInflight, Left } from "../src/inflight.ts";

/** Work that ends when it is told to; an abort ends it too, unless it is `deaf`. */
function createWork({ deaf = false } = {}) {
  const runs: { readonly signal: AbortSignal | undefined; readonly finish: (value: string) => void; readonly fail: (error: Error) => void }[] = [];
  const start = (signal: AbortSignal | undefined) =>
    new Promise<string>((finish, fail) => {
      runs.push({ signal, finish, fail });
      if (deaf || !signal) return;
      const onAbort = () => fail(new Error(`stopped: ${signal.reason}`));
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort);
    });
  const run = (at: number) => {
    const found = runs[at];
    if (!found) throw new Error(`run ${at} has not begun`);
    return found;
  };
  return { runs, run, start };
}
/** Lets everything happen that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("two callers with one key", () => {
  test("share one run and its result", async () => {
    const { runs, run, start } = createWork();
    const { join } = createInflight<string>();
    const both = [join("k", "c", start), join("k", "c", start)];
    run(0).finish("re_1");
    expect(await Promise.all(both)).toEqual(["re_1", "re_1"]);
    expect(runs.length).toBe(1);
  });

  test("share its failure", async () => {
    const { run, start } = createWork();
    const { join } = createInflight<string>();
    const both = [join("k", "c", start), join("k", "c", start, new AbortController().signal)];
    const lost = new Error("lost");
    run(0).fail(lost);
    expect((await Promise.allSettled(both)).map((end) => end.status === "rejected" && end.reason)).toEqual([lost, lost]);
  });

  test("one that aborts leaves at once, and the other still gets the result", async () => {
    for (const leaver of [0, 1]) {
      const { run, start } = createWork();
      const { join } = createInflight<string>();
      const callers = [new AbortController(), new AbortController()];
      const both = callers.map(({ signal }) => join("k", "c", start, signal));
      callers[leaver]?.abort("tired");
      const left = await both[leaver]?.catch((error: unknown) => error);
      expect(left).toBeInstanceOf(Left);
      expect(left).toMatchObject({ cause: "tired" });
      expect(run(0).signal?.aborted).toBe(false);
      run(0).finish("re_1");
      expect(await both[1 - leaver]).toBe("re_1");
    }
  });

  test("one that can't abort keeps the work going for ever", async () => {
    const { run, start } = createWork();
    const { join } = createInflight<string>();
    const caller = new AbortController();
    const patient = join("k", "c", start);
    const leaving = join("k", "c", start, caller.signal);
    caller.abort();
    await expect(leaving).rejects.toBeInstanceOf(Left);
    expect(run(0).signal).toBeUndefined();
    run(0).finish("re_1");
    expect(await patient).toBe("re_1");
  });

  test("when all have aborted the work is aborted, with the last one's reason, and the last one learns how it ended", async () => {
    const { run, start } = createWork();
    const { join } = createInflight<string>();
    const callers = [new AbortController(), new AbortController(), new AbortController()];
    const all = callers.map(({ signal }) => join("k", "c", start, signal));
    for (const [at, caller] of callers.entries()) caller.abort(`reason ${at}`);
    const ends = await Promise.allSettled(all);
    expect(run(0).signal?.reason).toBe("reason 2");
    expect(ends.map((end) => end.status === "rejected" && String(end.reason))).toEqual([
      expect.stringContaining("this caller aborted"),
      expect.stringContaining("this caller aborted"),
      "Error: stopped: reason 2",
    ]);
  });

  test("work that ends well in spite of the abort gives its result to the last one: money that moved is told", async () => {
    const { run, start } = createWork({ deaf: true });
    const { join } = createInflight<string>();
    const caller = new AbortController();
    const only = join("k", "c", start, caller.signal);
    caller.abort();
    run(0).finish("re_1");
    expect(await only).toBe("re_1");
  });

  test("a signal that was aborted before joins nobody else's fate", async () => {
    const { run, start } = createWork();
    const { join } = createInflight<string>();
    const first = join("k", "c", start);
    await expect(join("k", "c", start, AbortSignal.abort("too late"))).rejects.toMatchObject({ cause: "too late" });
    run(0).finish("re_1");
    expect(await first).toBe("re_1");
  });

  test("a signal that aborts after the end does nothing", async () => {
    const { run, start } = createWork();
    const { join } = createInflight<string>();
    const caller = new AbortController();
    const only = join("k", "c", start, caller.signal);
    run(0).finish("re_1");
    expect(await only).toBe("re_1");
    await settle();
    caller.abort();
    expect(run(0).signal?.aborted).toBe(false);
  });
});

describe("other keys and later calls", () => {
  test("other keys run on their own", async () => {
    const { run, runs, start } = createWork();
    const { join } = createInflight<string>();
    const both = [join("a", "c", start), join("b", "c", start)];
    expect(runs.length).toBe(2);
    run(0).finish("re_a");
    run(1).finish("re_b");
    expect(await Promise.all(both)).toEqual(["re_a", "re_b"]);
  });

  test.each(["result", "failure"])("a call after a %s starts anew", async (end) => {
    const { run, runs, start } = createWork();
    const { join } = createInflight<string>();
    const first = join("k", "c", start).catch(() => {});
    if (end === "result") run(0).finish("re_1");
    else run(0).fail(new Error("lost"));
    await first;
    const second = join("k", "c", start);
    run(1).finish("re_2");
    expect(await second).toBe("re_2");
    expect(runs.length).toBe(2);
  });

  test("a start that throws at once leaves nothing behind", async () => {
    const { run, start } = createWork();
    const { join, contentOf } = createInflight<string>();
    const broken = () => {
      throw new Error("broken");
    };
    await expect(join("k", "c", broken)).rejects.toThrow("broken");
    expect(contentOf("k")).toBeUndefined();
    const next = join("k", "c", start);
    run(0).finish("re_1");
    expect(await next).toBe("re_1");
  });

  test("the content under way is known as long as it is under way", async () => {
    const { run, start } = createWork();
    const { join, contentOf } = createInflight<string>();
    expect(contentOf("k")).toBeUndefined();
    const call = join("k", "595 EUR", start);
    expect([contentOf("k"), contentOf("other")]).toEqual(["595 EUR", undefined]);
    run(0).finish("re_1");
    await call;
    expect(contentOf("k")).toBeUndefined();
  });
});

describe("a call that comes while aborted work still ends", () => {
  test("does not inherit the abort: it waits for the end and starts anew, and the two never overlap", async () => {
    const { run, runs, start } = createWork({ deaf: true });
    const { join, contentOf } = createInflight<string>();
    const caller = new AbortController();
    const first = join("k", "c", start, caller.signal).catch((error: unknown) => String(error));
    caller.abort("tired");
    const late = [join("k", "c", start), join("k", "c", start)];
    await settle();
    expect([runs.length, contentOf("k")]).toEqual([1, "c"]);
    run(0).fail(new Error("stopped"));
    expect(await first).toBe("Error: stopped");
    await settle();
    expect([runs.length, contentOf("k")]).toEqual([2, "c"]);
    expect(run(1).signal).toBeUndefined();
    run(1).finish("re_2");
    expect(await Promise.all(late)).toEqual(["re_2", "re_2"]);
    expect(contentOf("k")).toBeUndefined();
  });

  test("and that aborts as well before its turn sends its run a signal that is aborted already", async () => {
    const { run, runs, start } = createWork({ deaf: true });
    const { join } = createInflight<string>();
    const callers = [new AbortController(), new AbortController()];
    const both = callers.map(({ signal }) => {
      const call = join("k", "c", start, signal).catch((error: unknown) => String(error));
      return call;
    });
    callers[0]?.abort();
    callers[1]?.abort();
    const late = new AbortController();
    const third = join("k", "c", start, late.signal).catch((error: unknown) => String(error));
    late.abort("too");
    run(0).finish("re_1");
    await Promise.all(both);
    await settle();
    expect([runs.length, run(1).signal?.aborted]).toEqual([2, true]);
    run(1).fail(new Error("never began"));
    expect(await third).toBe("Error: never began");
  });
});
