import { objectAt } from "./document.ts";
import { literal } from "./literal.ts";
import { banner, type Model, type OperationModel, pascal } from "./model.ts";
import { rolesOf } from "./validators.ts";

/** The operation table: inputs, results and facts of every operation, for the client and the sandbox alike. */
export function emitOperations(model: Model): string {
  const { name, title, version, servers, operations } = model;
  const validators = validatorsOf(operations);
  const answers = answersOf(operations, validators);
  const shared = [...answers].flatMap(([answer, { name, uses }]) => (uses > 1 ? [`const ${name}: ResponseSpec = ${answer};\n`] : []));
  const runtimeTypes = ["Contract", "Failure", "Operation", ...(shared.length > 0 ? ["ResponseSpec"] : []), "Success", "Undocumented"];
  return `${banner(model)}import type { ${runtimeTypes.filter((type) => type !== "Failure" || operations.some(({ responses }) => responses.some(({ status }) => status >= 300))).join(", ")} } from "../../src/runtime/operation.ts";
import type { operations as Wire } from "./types.ts";
${[...new Set(validators.values())].map(({ name, path }) => `import { ${name} } from ${literal(path)};`).join("\n")}

export const contract: Contract = ${literal({ name, title, version, servers })};
${shared.length > 0 ? `\n// What several operations answer alike.\n${shared.join("")}` : ""}${operations.map((operation) => emitOperation(operation, validators, answers)).join("")}
/** Every operation of the contract by its operationId. */
export const operations = { ${operations.map(({ id }) => id).join(", ")} };
`;
}

type Response = OperationModel["responses"][number];
type Validators = ReadonlyMap<string, ValidatorModule>;
/** By what the contract says of an answer; what it says more than once gets a name: a bundle holds it once. */
type Answers = ReadonlyMap<string, { readonly name: string; readonly uses: number }>;

function answersOf(operations: readonly OperationModel[], validators: Validators): Answers {
  const answers = new Map<string, { name: string; uses: number }>();
  for (const { id, responses } of operations)
    for (const response of responses) {
      const answer = emitAnswer(id, response, validators);
      const { name, uses } = answers.get(answer) ?? { name: `${id}${response.status}Answer`, uses: 0 };
      answers.set(answer, { name, uses: uses + 1 });
    }
  return answers;
}

const emitAnswer = (id: string, { status, media, mayBeEmpty, notExecuted }: Response, validators: Validators) =>
  `{ media: ${literal(media)}, validator: ${validators.get(`${id}${status}`)?.name ?? "null"}${mayBeEmpty ? ", mayBeEmpty: true" : ""}${notExecuted ? ", notExecuted: true" : ""} }`;

interface ValidatorModule {
  readonly name: string;
  readonly path: string;
}

/** Bodies of one schema are checked by one validator, that of the first of them: a bundle holds each once. */
function validatorsOf(operations: readonly OperationModel[]): Validators {
  const bySchema = new Map<string, ValidatorModule>();
  const byRole = new Map<string, ValidatorModule>();
  for (const { role, id } of operations.flatMap((operation) => rolesOf(operation).map((role) => ({ role, id: operation.id })))) {
    const schema = JSON.stringify(role.schema);
    const found = bySchema.get(schema) ?? { name: role.name, path: `./validators/${id}.${role.file}.ts` };
    bySchema.set(schema, found);
    byRole.set(role.name, found);
  }
  return byRole;
}

function emitOperation(operation: OperationModel, validators: Validators, answers: Answers): string {
  const { id, method, path, security, idempotency } = operation;
  const Name = pascal(id);
  const validatorOf = (name: string) => validators.get(name)?.name ?? "null";
  const responses = operation.responses.map((response) => {
    const answer = emitAnswer(id, response, validators);
    const { name, uses = 0 } = answers.get(answer) ?? {};
    return `    ${response.status}: ${uses > 1 ? name : answer},\n`;
  });
  const results = operation.responses.map((response) => {
    const type =
      response.media === null
        ? "null"
        : response.media === "application/pdf"
          ? "Uint8Array"
          : `Wire["${id}"]["responses"][${response.status}]["content"]["${response.media}"]`;
    return `  | ${response.status < 300 ? "Success" : "Failure"}<${response.status}, ${type}${response.mayBeEmpty ? " | null" : ""}>\n`;
  });
  return `
export interface ${Name}Input {
${inputFields(operation)}}
export type ${Name}Result =
${results.join("")}  | Undocumented;
export const ${id}: Operation<${Name}Input, ${Name}Result> = {
  id: "${id}",
  method: "${method}",
  path: ${literal(path)},
  security: ${literal(security)},
  idempotency: ${literal(idempotency)},
  headers: ${literal(Object.fromEntries(defaultHeaders(operation)))},
  parameterNames: ${literal(parameterNames(operation))},
  parameters: ${validatorOf(`${id}Parameters`)},
  body: ${validatorOf(`${id}Body`)},
  responses: {
${responses.join("")}  },
};
`;
}

const parameterNames = ({ parameters }: OperationModel) =>
  Object.fromEntries(
    ["path", "query", "header"].map((place) => [place, parameters.filter((parameter) => parameter.in === place).map(({ name }) => String(name))]),
  );

function inputFields(operation: OperationModel): string {
  const fields: string[] = [];
  const defaulted = defaultHeaders(operation).map(([header]) => header);
  for (const place of ["path", "query", "header"]) {
    const here = operation.parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    const optional = !here.some(({ required, name }) => required === true && !defaulted.includes(String(name)));
    const whole = `NonNullable<Wire["${operation.id}"]["parameters"]["${place}"]>`;
    const fixed = here.filter(({ name }) => defaulted.includes(String(name))).map(({ name }) => literal(String(name)));
    const type = place === "header" && fixed.length > 0 ? `Omit<${whole}, ${fixed.join(" | ")}> & Partial<Pick<${whole}, ${fixed.join(" | ")}>>` : whole;
    fields.push(`  readonly ${place}${optional ? "?" : ""}: ${type};\n`);
  }
  if (operation.body) fields.push(`  readonly body: Wire["${operation.id}"]["requestBody"]["content"]["application/json"];\n`);
  return fields.join("");
}

const defaultHeaders = ({ parameters }: OperationModel): [string, string][] =>
  parameters.flatMap(({ in: place, name, schema }) => {
    const value = objectAt(schema).default;
    return place === "header" && value !== undefined ? [[String(name), String(value)]] : [];
  });

/** `createMollieClient(options)`: a method for each operation. */
export function emitClient(model: Model): string {
  const { operations, servers, title } = model;
  const Name = pascal(model.name);
  const oneServer = servers.length === 1;
  const methods = operations.map((operation) => {
    const input =
      operation.parameters.some(
        ({ required, in: place, name }) => required === true && !(place === "header" && defaultHeaders(operation).some(([header]) => header === name)),
      ) || operation.body;
    return `  /**\n${comment(`${operation.summary}${operation.summary.endsWith(".") ? "" : "."}\n\n${operation.description.trim()}\n\n\`${operation.method} ${operation.path}\``, "   * ")}   */
  ${operation.id}(input${input ? "" : "?"}: ${pascal(operation.id)}Input, options?: CallOptions): Promise<${pascal(operation.id)}Result>;\n`;
  });
  return `${banner(model)}import { type CallOptions, type ClientOptions, createClient } from "../../src/runtime/client.ts";
import type { ${operations
    .flatMap(({ id }) => [`${pascal(id)}Input`, `${pascal(id)}Result`])
    .sort()
    .join(", ")} } from "./operations.ts";
import { contract, operations } from "./operations.ts";

${oneServer ? `export type ${Name}ClientOptions = ClientOptions;` : `export interface ${Name}ClientOptions extends ClientOptions {\n  /** One of the contract's servers, or another address such as a sandbox's. There is no default: the choice decides whether money is real. */\n  readonly baseUrl: ${servers.map((server) => literal(server)).join(" | ")} | (string & {});\n}`}

/** ${title}: one method for each operation of the contract. Each checks its input, sends, and checks the answer. */
export interface ${Name}Client {
${methods.join("")}}

export const create${Name}Client = (options: ${Name}ClientOptions): ${Name}Client => createClient(contract, operations, options);
`;
}

const comment = (text: string, lead: string) =>
  text
    .replaceAll("*/", "*\\/")
    .trim()
    .split("\n")
    .map((line) => `${`${lead}${line.trim()}`.trimEnd()}\n`)
    .join("");
