import { arrayAt, isObject, type Json, type JsonObject, objectAt, type Path } from "../generate/document.ts";

/** Whether callers send what stands there, read it, or both. */
export type Direction = "request" | "response" | "both";

/** A part of a contract that an operator can change. */
export interface Site {
  readonly path: Path;
  readonly value: JsonObject;
  readonly direction: Direction;
}

/** What stands at a path. */
export const at = (root: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (here, key) => (Array.isArray(here) ? here[Number(key)] : isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    root,
  );

/** The object at a path, to be changed. */
export const objectOf = (root: Json, path: Path): JsonObject => objectAt(at(root, path));

/** Every operation of a contract. */
export const operationsOf = (root: JsonObject): Site[] =>
  Object.entries(objectAt(root.paths)).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).map(([method, value]) => ({ path: ["paths", path, method], value: objectAt(value), direction: "both" as const })),
  );

/** Where a reference leads; the part itself where it is none. */
export function follow(root: JsonObject, path: Path): Path {
  const { $ref } = objectOf(root, path);
  return typeof $ref === "string" ? follow(root, $ref.slice(2).split("/")) : path;
}

/** Every schema that an operation leads to, once, with the directions in which it is used. */
export function schemasOf(root: JsonObject): Site[] {
  const seen = new Map<string, { readonly path: Path; readonly directions: Set<"request" | "response"> }>();
  for (const operation of operationsOf(root)) {
    arrayAt(operation.value.parameters).forEach((_parameter, index) => {
      visit([...follow(root, [...operation.path, "parameters", index]), "schema"], "request");
    });
    for (const media of Object.keys(objectAt(objectAt(operation.value.requestBody).content)))
      visit([...operation.path, "requestBody", "content", media, "schema"], "request");
    for (const status of Object.keys(objectAt(operation.value.responses))) {
      const response = follow(root, [...operation.path, "responses", status]);
      for (const media of Object.keys(objectAt(objectOf(root, response).content))) visit([...response, "content", media, "schema"], "response");
      for (const header of Object.keys(objectAt(objectOf(root, response).headers)))
        visit([...follow(root, [...response, "headers", header]), "schema"], "response");
    }
  }
  return [...seen.values()].map(({ path, directions }) => {
    const [only = "both", ...more] = directions;
    return { path, value: objectOf(root, path), direction: more.length > 0 ? "both" : only };
  });

  function visit(given: Path, direction: "request" | "response"): void {
    const path = follow(root, given);
    const schema = at(root, path);
    if (!isObject(schema)) return;
    const key = JSON.stringify(path);
    const known = seen.get(key) ?? { path, directions: new Set() };
    if (known.directions.has(direction)) return;
    known.directions.add(direction);
    seen.set(key, known);
    for (const name of Object.keys(objectAt(schema.properties))) visit([...path, "properties", name], direction);
    for (const keyword of ["oneOf", "anyOf"]) arrayAt(schema[keyword]).forEach((_arm, index) => void visit([...path, keyword, index], direction));
    for (const keyword of ["items", "additionalProperties", "propertyNames"]) visit([...path, keyword], direction);
  }
}
