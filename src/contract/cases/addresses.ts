import type { SpecParameter } from "../spec/spec.ts";
import { type Case, must, oneOf } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { validInput } from "./input.ts";
import type { Stage } from "./stage.ts";

/** Where requests go, and what they say by themselves. */
export const addressCases: Chapter = (_subject, spec) => [
  {
    id: "createRefund/address",
    name: "An account that is given no address refunds at one that the contract names",
    group: "requests",
    operation: "createRefund",
    run: goesHome,
  },
  ...spec.operations.flatMap(({ id, parameters }) =>
    parameters.flatMap((parameter): readonly Case[] => {
      const { name, in: place, example, schema } = parameter;
      if (place !== "header" || example === undefined || spec.resolve(schema).value.default === undefined) return [];
      return [
        {
          id: `${id}/${name}-by-itself`,
          name: `What ${id} says as ${name} by itself is what the contract shows: ${String(example)}`,
          group: "requests",
          operation: id,
          run: (stage) => saysByItself(stage, id, parameter),
        },
      ];
    }),
  ),
];

async function goesHome(stage: Stage): Promise<void> {
  const home = stage.shopAtHome();
  const payment = await stage.pay();
  const { servers } = stage.subject.contract;
  const failure = await home.create("shop", stage.ask(payment)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  for (const { request } of stage.recorder.exchanges) {
    const isNamed = servers.some((server) => request.url.startsWith(`${server}/`));
    must(isNamed, "library", `a request went to ${request.url}; the contract names ${servers.join(" and ")}`);
  }
  if (failure !== null) throw failure;
}

async function saysByItself(stage: Stage, operation: string, { name, example }: SpecParameter): Promise<void> {
  const payment = await stage.pay({ ...stage.subject.wishes?.[operation] });
  const input = await validInput(stage, stage.operation(operation), payment);
  const method = stage.client({ retries: 0 })[operation];
  if (!method) throw new TypeError(`the client has no ${operation}`);
  await method(input);
  const sent = Object.entries(stage.recorder.exchanges.at(-1)?.request.headers ?? {});
  const said = sent.find(([header]) => header.toLowerCase() === name.toLowerCase())?.[1];
  oneOf(said, [String(example)], "library", `what ${operation} says as ${name}`);
}
