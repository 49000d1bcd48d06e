import type { SpecOperation } from "../spec/spec.ts";
import type { Case } from "./case.ts";
import { must } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { validInput } from "./input.ts";
import { unknownId } from "./provider-refusals.ts";
import type { Stage } from "./stage.ts";

/** Every documented status of every operation, produced at the target, and read by the client as its own type. */
export const statusCases: Chapter = (_subject, spec) =>
  spec.operations.flatMap((operation) =>
    [...operation.responses.keys()].map((status): Case => {
      const produce = producerOf(operation, status);
      return {
        id: `${operation.id}/${status}`,
        name: `A ${status} of ${operation.id}, ${produce.words}, is an answer of its own type`,
        group: "statuses",
        operation: operation.id,
        run: async (stage) => {
          const { path, key } = await produce.prepare(stage);
          await reads(stage, operation, status, path, key);
        },
      };
    }),
  );

interface Producer {
  /** How it comes about. */
  readonly words: string;
  readonly prepare: (stage: Stage) => Promise<{ readonly path?: (value: string) => string; readonly key?: string }>;
}

function producerOf(operation: SpecOperation, status: number): Producer {
  if (status < 300) return { words: "to a valid request", prepare: async () => ({}) };
  if (status === 401) return { words: "to a wrong key", prepare: async () => ({ key: "wrong_key_of_the_contract_run" }) };
  if (status === 404 && operation.parameters.some((parameter) => parameter.in === "path")) {
    return { words: "to an id that names nothing", prepare: async () => ({ path: unknownId }) };
  }
  return {
    words: "which the target is made to give",
    prepare: async (stage) => {
      const own = await stage.scene.hand.examples?.();
      must(
        own === undefined || own.answers.some((answer) => answer.operation === operation.id && answer.status === status),
        "wrong_status",
        `the provider can't be made to answer ${operation.id} with ${status}: it has no such answer`,
      );
      stage.recorder.muffle();
      await stage.hand("addFault").addFault({ operation: operation.id, fault: { kind: "status", status, page: "own", commit: "never" } });
      return {};
    },
  };
}

async function reads(stage: Stage, operation: SpecOperation, status: number, rename = (value: string) => value, apiKey = stage.scene.apiKey): Promise<void> {
  const payment = await stage.pay({ ...stage.subject.wishes?.[operation.id] });
  const valid = await validInput(stage, stage.operation(operation.id), payment);
  const path = valid.path && Object.fromEntries(Object.entries(valid.path).map(([name, value]) => [name, rename(String(value))]));
  const method = stage.client({ apiKey, retries: 0 })[operation.id];
  if (!method) throw new TypeError(`the client has no ${operation.id}`);
  const answer = await method({ ...valid, ...(path ? { path } : {}) });
  must(answer.httpStatus === status, "wrong_status", `the answer is ${answer.httpStatus}; it has to be ${status}`);
  must(answer.status === status, "wrong_media_type", `the ${status} was read as ${answer.status}: ${"why" in answer ? answer.why : ""}`);
  must(answer.ok === status < 300, "library", `the ${status} was read as ${answer.ok ? "a success" : "a refusal"}`);
}
