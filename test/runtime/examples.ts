import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { createDodoClient } from "../../generated/dodo/client.ts";
import { operations as dodo } from "../../generated/dodo/operations.ts";
import { createDojoClient } from "../../generated/dojo/client.ts";
import { operations as dojo } from "../../generated/dojo/operations.ts";
import { createMollieClient } from "../../generated/mollie/client.ts";
import { operations as mollie } from "../../generated/mollie/operations.ts";
import { createPaymongoClient } from "../../generated/paymongo/client.ts";
import { operations as paymongo } from "../../generated/paymongo/operations.ts";
import { createSmartpayClient } from "../../generated/smartpay/client.ts";
import { operations as smartpay } from "../../generated/smartpay/operations.ts";
import type { CallOptions, ClientOptions } from "../../src/runtime/client.ts";
import type { Answer, Operation } from "../../src/runtime/operation.ts";

/** Every operation of every contract with the contract's own examples: a valid input, and every documented answer. */
export interface Example {
  readonly provider: string;
  readonly operation: Operation;
  readonly input: Record<string, unknown>;
  readonly answers: readonly { readonly status: number; readonly media: string | null; readonly body: unknown }[];
  /** The generated method, with the example's input or another. */
  readonly call: (options: ClientOptions, callOptions?: CallOptions, other?: unknown) => Promise<Answer>;
}

interface Spec {
  readonly paths: Record<string, Record<string, SpecOperation>>;
}
interface SpecOperation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Record<string, unknown>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}
interface Content {
  readonly content?: Record<string, { readonly examples?: Record<string, { readonly value?: unknown }> }>;
}

type AnyMethods = Record<string, (input: unknown, options?: CallOptions) => Promise<Answer>>;
const methods = (client: object) => client as unknown as AnyMethods;
const houses = {
  dodo: {
    operations: dodo,
    connect: (options: ClientOptions) => methods(createDodoClient({ ...options, baseUrl: options.baseUrl ?? "https://test.dodopayments.com" })),
  },
  dojo: { operations: dojo, connect: (options: ClientOptions) => methods(createDojoClient(options)) },
  mollie: { operations: mollie, connect: (options: ClientOptions) => methods(createMollieClient(options)) },
  paymongo: { operations: paymongo, connect: (options: ClientOptions) => methods(createPaymongoClient(options)) },
  smartpay: { operations: smartpay, connect: (options: ClientOptions) => methods(createSmartpayClient(options)) },
};

export const examples: readonly Example[] = Object.entries(houses).flatMap(([provider, { operations, connect }]) => {
  const spec = parse(readFileSync(join(import.meta.dirname, `../../specs/${provider}.yaml`), "utf8")) as Spec;
  const follow = (node: unknown): unknown => {
    const ref = (node as { $ref?: string }).$ref;
    if (ref === undefined) return node;
    const keys = ref.slice(2).split("/");
    return follow(keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], spec));
  };
  const firstOf = (content: Content["content"]) => {
    const [media = null, { examples = {} } = {}] = Object.entries(content ?? {})[0] ?? [];
    return { media, body: Object.values(examples)[0]?.value };
  };
  return Object.entries(spec.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, described]): Example => {
      const operation: Operation | undefined = (operations as Record<string, Operation>)[described.operationId];
      if (operation?.path !== path || operation.method !== verb.toUpperCase())
        throw new Error(`${provider} ${described.operationId} is generated from another contract`);
      const input: Record<string, Record<string, unknown>> = {};
      for (const parameter of (described.parameters ?? []).map(follow) as Parameter[]) {
        if (parameter.required) input[parameter.in] = { ...input[parameter.in], [parameter.name]: parameter.example };
      }
      const { media, body } = firstOf((follow(described.requestBody ?? {}) as Content).content);
      const given = media === null ? input : { ...input, body };
      const answers = Object.entries(described.responses).map(([status, node]) => ({ status: Number(status), ...firstOf((follow(node) as Content).content) }));
      const call: Example["call"] = async (options, callOptions, other = given) => {
        const method = connect(options)[described.operationId];
        if (!method) throw new Error(`the ${provider} client has no ${described.operationId}`);
        return method(other, callOptions);
      };
      return { provider, operation, input: given, answers, call };
    }),
  );
});

export function exampleOf(provider: string, id: string): Example {
  const found = examples.find((example) => example.provider === provider && example.operation.id === id);
  if (!found) throw new Error(`there is no ${id} of ${provider}`);
  return found;
}

/** The contract's own example of an answer, as it comes over the wire. */
export function exampleAnswer(provider: string, id: string, status: number, headers: Record<string, string> = {}): Response {
  const found = exampleOf(provider, id).answers.find((answer) => answer.status === status);
  if (!found) throw new Error(`${provider} ${id} documents no ${status}`);
  return toResponse(found, headers);
}

export function toResponse({ status, media, body }: Example["answers"][number], headers: Record<string, string> = {}): Response {
  if (media === null) return new Response(null, { status, headers });
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "content-type": media, ...headers } });
}
