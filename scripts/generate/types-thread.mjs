import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import { typesOf } from "./types.mjs";

// One document after the other, each answered in its turn.
for await (const [document] of on(parentPort, "message")) {
  try {
    parentPort.postMessage({ text: await typesOf(document) });
  } catch (error) {
    parentPort.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
}
