import { Worker } from "node:worker_threads";

/** Writes the wire types in a thread beside, which loads TypeScript while this one reads the contracts and compiles their validators. */
export function startTypes() {
  const thread = new Worker(new URL("./types-thread.mjs", import.meta.url));
  /** @type {{ resolve: (text: string) => void; reject: (error: Error) => void }[]} */
  const waiting = [];
  thread.on("message", ({ text, problem }) => {
    const asked = waiting.shift();
    if (problem === undefined) asked?.resolve(text);
    else asked?.reject(new Error(problem));
  });
  return {
    /**
     * @param {object} document
     * @returns {Promise<string>}
     */
    typesOf: (document) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        thread.postMessage(document);
      }),
    end: () => thread.terminate(),
  };
}
