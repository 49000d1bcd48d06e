import { compile } from "./compile.ts";
import { arrayAt, type JsonObject, objectAt, type Path, Refusal } from "./document.ts";
import { banner, type Model, type OperationModel } from "./model.ts";
import { isShared, normalise, sensitivePointers, unionBranches } from "./normalise.ts";
import { tableOf } from "./table.ts";

/** File name, relative to `generated/<name>/`, to text. */
export type Files = Map<string, string>;

/** One module per shared schema, and one per operation and role. */
export function emitValidators(model: Model, compiler: typeof compile = compile): Files {
  const files: Files = new Map();
  const { schemas } = model;
  const normalised = new Map(Object.entries(schemas).map(([name, schema]) => [name, normalise(schema, schemas)]));
  const branches = new Set([...normalised.values()].flatMap(unionBranches));
  for (const [name, schema] of normalised) {
    if (!isShared(objectAt(schemas[name])) && !branches.has(name)) continue;
    const code = compiled(compiler, model, ["components", "schemas", name], schema, ".", "../../../../src/runtime", name);
    files.set(`validators/schemas/${name}.ts`, `${banner(model)}// @ts-nocheck\n${code}`);
  }
  for (const operation of model.operations) {
    for (const role of rolesOf(operation)) {
      const schema = normalise(role.schema, schemas);
      const table = role.file === "parameters" ? tableOf(schema, "../../../src/runtime") : undefined;
      const body = table ?? compiled(compiler, model, operationPath(operation), schema, "./schemas", "../../../src/runtime");
      const sensitive = sensitivePointers(role.schema, schemas);
      const type = `import("../types.ts").operations["${operation.id}"]${role.type}`;
      files.set(
        `validators/${operation.id}.${role.file}.ts`,
        `${banner(model)}// @ts-nocheck\nimport { validator } from "../../../src/runtime/validation.ts";\n${body}
/** ${role.words} */
export const ${role.name}: import("../../../src/runtime/validation.ts").Validator<${type}> = /*#__PURE__*/ validator(check${sensitive.length > 0 ? `, ${JSON.stringify(sensitive)}` : ""});
`,
      );
    }
  }
  const modules = [...files.keys()].filter((file) => !file.startsWith("validators/schemas/")).sort();
  files.set("validators/index.ts", `${banner(model)}${modules.map((file) => `export * from "./${file.slice("validators/".length)}";`).join("\n")}\n`);
  return files;
}

const operationPath = ({ path, method }: OperationModel) => ["paths", path, method.toLowerCase()];

/** What AJV refuses although the checks let it through is a refusal too, with its place. */
function compiled(compiler: typeof compile, model: Model, path: Path, ...given: Parameters<typeof compile>): string {
  try {
    return compiler(...given);
  } catch (error) {
    throw new Refusal(
      model.source,
      path,
      `the schema does not compile (${String(error instanceof Error ? error.message : error)})`,
      "Say it with the keywords of specs/README.md",
    );
  }
}

export interface Role {
  readonly name: string;
  readonly file: string;
  readonly words: string;
  readonly schema: JsonObject;
  /** How the type is reached from openapi-typescript's `operations[id]`. */
  readonly type: string;
}

export function rolesOf(operation: OperationModel): Role[] {
  const { id } = operation;
  const roles: Role[] = [];
  if (operation.body) {
    roles.push({
      name: `${id}Body`,
      file: "body",
      words: `The request body of ${id}.`,
      schema: operation.body,
      type: `["requestBody"]["content"]["application/json"]`,
    });
  }
  if (operation.parameters.length > 0)
    roles.push({
      name: `${id}Parameters`,
      file: "parameters",
      words: `Path, query and header parameters of ${id}.`,
      schema: parametersSchema(operation),
      type: `["parameters"]`,
    });
  for (const { status, media, schema } of operation.responses) {
    if (schema === null || media === "application/pdf") continue;
    roles.push({
      name: `${id}${status}`,
      file: String(status),
      words: `The body of ${id}'s answer ${status}.`,
      schema,
      type: `["responses"][${status}]["content"]["${media}"]`,
    });
  }
  return roles;
}

/** One object with `path`, `query` and `header`, each closed. */
function parametersSchema({ parameters }: OperationModel): JsonObject {
  const properties: JsonObject = {};
  for (const place of ["path", "query", "header"]) {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    properties[place] = {
      type: "object",
      properties: Object.fromEntries(
        here.map(({ name, schema, "x-sensitive": sensitive }) => [
          String(name),
          { ...objectAt(schema), ...(sensitive === true ? { "x-sensitive": true } : {}) },
        ]),
      ),
      required: here.filter((parameter) => parameter.required === true).map(({ name }) => String(name)),
      additionalProperties: false,
    };
  }
  const required = Object.keys(properties).filter((place) => arrayAt(objectAt(properties[place]).required).length > 0);
  return { type: "object", properties, required, additionalProperties: false };
}
