import { arrayAt, isObject, type Json, type JsonObject, objectAt, type Path } from "../generate/document.ts";
import { at, follow, objectOf, operationsOf } from "./sites.ts";

/** A change of a contract outside its schemas. */
export interface WholeChange {
  readonly path: Path;
  readonly detail: string;
  readonly apply: (root: JsonObject) => void;
}

type WholeOperator = (root: JsonObject) => readonly WholeChange[];

/** An operator on each operation. */
const onOperation =
  (
    changes: (
      operation: JsonObject,
      path: Path,
      root: JsonObject,
    ) => readonly { readonly detail: string; readonly apply: (operation: JsonObject, root: JsonObject) => void }[],
  ): WholeOperator =>
  (root) =>
    operationsOf(root).flatMap(({ path, value }) =>
      changes(value, path, root).map(({ detail, apply }) => ({
        path,
        detail: `${String(value.operationId)} ${detail}`,
        apply: (copy) => apply(objectOf(copy, path), copy),
      })),
    );

/** An operator on each field of `x-idempotency`. */
const onFact = (fact: string, next: (value: Json) => readonly Json[]): WholeOperator =>
  onOperation(({ "x-idempotency": facts }) =>
    isObject(facts) && facts[fact] !== undefined
      ? next(facts[fact]).map((value) => ({
          detail: `${fact} ${JSON.stringify(value)}`,
          apply: (operation) => void (objectAt(operation["x-idempotency"])[fact] = value),
        }))
      : [],
  );

const others = { get: "post", post: "put", put: "post", patch: "put", delete: "post" } as const;
const hoursLater = (window: Json): Json[] => {
  const hours = /^PT(\d+)H$/.exec(String(window))?.[1];
  return hours === undefined ? ["PT1H"] : [`PT${Number(hours) + 1}H`, Number(hours) > 1 ? `PT${Number(hours) - 1}H` : "PT59M", "unlimited"];
};

export const wholeOperators: Readonly<Record<string, WholeOperator>> = {
  "operation removed": (root) =>
    operationsOf(root).map(({ path, value }) => ({
      path,
      detail: String(value.operationId),
      apply: (copy) => void delete objectOf(copy, path.slice(0, 2))[String(path[2])],
    })),
  "path changed": (root) =>
    Object.keys(objectAt(root.paths)).map((path) => ({
      path: ["paths", path],
      detail: path,
      apply: (copy) => void renameKey(objectAt(copy.paths), path, `${path}s`),
    })),
  "method changed": (root) =>
    operationsOf(root).flatMap(({ path, value }) => {
      const method = String(path[2]);
      const other = others[method as keyof typeof others];
      if (other === undefined || at(root, [...path.slice(0, 2), other]) !== undefined) return [];
      const apply = (copy: JsonObject) => {
        renameKey(objectOf(copy, path.slice(0, 2)), method, other);
        objectOf(copy, [...path.slice(0, 2), other])["x-idempotency"] ??= "none";
      };
      return [{ path, detail: `${String(value.operationId)} to ${other}`, apply }];
    }),
  "status removed": onOperation(({ responses }) =>
    Object.keys(objectAt(responses)).map((status) => ({ detail: status, apply: (operation) => void delete objectAt(operation.responses)[status] })),
  ),
  "status added": onOperation(({ responses }) => {
    const refusal = Object.keys(objectAt(responses)).find((status) => status.startsWith("4"));
    return refusal === undefined
      ? []
      : [
          {
            detail: "418",
            apply: (operation) => void (objectAt(operation.responses)["418"] = structuredClone(objectAt(operation.responses)[refusal] ?? null)),
          },
        ];
  }),
  "status changed": onOperation(({ responses }) =>
    Object.keys(objectAt(responses)).flatMap((status) => {
      const next = String(Number(status) + (status.startsWith("2") ? 2 : 18));
      return objectAt(responses)[next] === undefined
        ? [{ detail: `${status} to ${next}`, apply: (operation) => void renameKey(objectAt(operation.responses), status, next) }]
        : [];
    }),
  ),
  "answer's media type changed": onOperation(({ responses }, path, root) =>
    Object.keys(objectAt(responses)).flatMap((status) => {
      const response = follow(root, [...path, "responses", status]);
      const [media] = Object.keys(objectAt(objectOf(root, response).content));
      if (media === undefined) return [];
      const other = media === "application/json" ? "application/problem+json" : "application/json";
      return [{ detail: `${status} ${media}`, apply: (_operation, copy) => void renameKey(objectAt(objectOf(copy, response).content), media, other) }];
    }),
  ),
  "request's media type changed": onOperation(({ requestBody }) => {
    const [media] = Object.keys(objectAt(objectAt(requestBody).content));
    return media === undefined
      ? []
      : [
          {
            detail: media,
            apply: (operation) => void renameKey(objectAt(objectAt(operation.requestBody).content), media, "application/x-www-form-urlencoded"),
          },
        ];
  }),
  "body made optional": onOperation(({ requestBody }) =>
    objectAt(requestBody).required === true ? [{ detail: "required", apply: (operation) => void (objectAt(operation.requestBody).required = false) }] : [],
  ),
  "parameter removed": (root) =>
    onParameters(
      root,
      () => true,
      (parameters, index) => void parameters.splice(index, 1),
    ),
  "parameter renamed": (root) =>
    onParameters(
      root,
      ({ in: place }) => place !== "path",
      (parameters, index, own) => void (parameters[index] = { ...own, name: `${String(own.name)}-x` }),
    ),
  "parameter's need changed": (root) =>
    onParameters(
      root,
      ({ in: place }) => place !== "path",
      (parameters, index, own) => void (parameters[index] = { ...own, required: own.required !== true }),
    ),
  "answer's header removed": onHeader((headers, name) => void delete headers[name]),
  "answer's header renamed": onHeader((headers, name) => renameKey(headers, name, `${name}-x`)),
  "key's header changed": onOperation(({ "x-idempotency": facts }, path, root) => {
    const header = objectAt(facts).header;
    const index = arrayAt(objectOf(root, path).parameters).findIndex(
      (_given, each) => objectOf(root, follow(root, [...path, "parameters", each])).name === header,
    );
    if (typeof header !== "string" || index < 0) return [];
    const apply = (operation: JsonObject, copy: JsonObject) => {
      objectAt(operation["x-idempotency"]).header = `${header}-x`;
      arrayAt(operation.parameters)[index] = { ...objectOf(copy, follow(copy, [...path, "parameters", index])), name: `${header}-x` };
    };
    return [{ detail: header, apply }];
  }),
  "key lost": onOperation(({ "x-idempotency": facts }) =>
    isObject(facts) ? [{ detail: "none", apply: (operation) => void (operation["x-idempotency"] = "none") }] : [],
  ),
  "key's need changed": onFact("required", (value) => [value !== true]),
  "key's scope changed": onFact("scope", (value) => [value === "account" ? "payment" : "account"]),
  "key's window changed": onFact("window", hoursLater),
  "replay mark changed": onFact("replay", (value) =>
    isObject(value) ? ["unmarked", { ...value, header: `${String(value.header)}-x` }, { ...value, value: "yes" }] : [{ header: "Replayed", value: "true" }],
  ),
  "conflict answer changed": onFact("conflict", (value) => (value === "undocumented" ? [409] : ["undocumented", Number(value) + 9])),
  "storing of refusals changed": onFact("storesFailures", (value) => [true, false, "undocumented"].filter((each) => each !== value)),
  "confidence changed": onFact("confidence", (value) => [value === "seed" ? "docs" : "seed"]),
  "executed after all": onResponse(
    ({ "x-not-executed": mark }) => mark === true,
    (response) => void delete response["x-not-executed"],
  ),
  "not executed after all": onResponse(
    ({ "x-not-executed": mark }, status) => mark !== true && status.startsWith("5"),
    (response) => void (response["x-not-executed"] = true),
  ),
  "empty body refused": onResponse(
    ({ "x-empty-body": mark }) => mark === "allowed",
    (response) => void delete response["x-empty-body"],
  ),
  "empty body allowed": onResponse(
    ({ "x-empty-body": mark, content }) => mark !== "allowed" && content !== undefined,
    (response) => void (response["x-empty-body"] = "allowed"),
  ),
  "security changed": (root) =>
    Object.entries(objectAt(objectAt(root.components).securitySchemes)).flatMap(([name, given]) => {
      const path = ["components", "securitySchemes", name];
      const scheme = objectAt(given);
      const put = (changes: JsonObject) => ({
        path,
        detail: JSON.stringify(changes),
        apply: (copy: JsonObject) => void Object.assign(objectOf(copy, path), changes),
      });
      if (scheme.type === "apiKey") return [put({ name: "X-Api-Key" }), put({ "x-key-prefix": "Bearer " })];
      return [put({ scheme: scheme.scheme === "bearer" ? "basic" : "bearer" })];
    }),
  "security removed": () => [{ path: ["security"], detail: "security", apply: (copy) => void (copy.security = []) }],
  "server changed": (root) =>
    arrayAt(root.servers).map((server, index) => ({
      path: ["servers", index],
      detail: String(objectAt(server).url),
      apply: (copy) => void (objectOf(copy, ["servers", index]).url = `${String(objectAt(server).url)}/v9`),
    })),
};

function renameKey(object: JsonObject, from: string, to: string): void {
  object[to] = object[from] ?? null;
  delete object[from];
}

function onParameters(
  root: JsonObject,
  applies: (parameter: JsonObject) => boolean,
  change: (parameters: Json[], index: number, own: JsonObject) => void,
): WholeChange[] {
  return operationsOf(root).flatMap(({ path, value }) =>
    arrayAt(value.parameters).flatMap((_given, index) => {
      const target = follow(root, [...path, "parameters", index]);
      const own = objectOf(root, target);
      if (!applies(own)) return [];
      const apply = (copy: JsonObject) => change(arrayAt(objectOf(copy, path).parameters), index, objectOf(copy, target));
      return [{ path: [...path, "parameters", index], detail: `${String(value.operationId)} ${String(own.name)}`, apply }];
    }),
  );
}

function onHeader(change: (headers: JsonObject, name: string) => void): WholeOperator {
  return onOperation(({ responses }, path, root) =>
    Object.keys(objectAt(responses)).flatMap((status) => {
      const response = follow(root, [...path, "responses", status]);
      return Object.keys(objectAt(objectOf(root, response).headers)).map((name) => ({
        detail: `${status} ${name}`,
        apply: (_operation: JsonObject, copy: JsonObject) => change(objectAt(objectOf(copy, response).headers), name),
      }));
    }),
  );
}

function onResponse(applies: (response: JsonObject, status: string) => boolean, change: (response: JsonObject) => void): WholeOperator {
  return onOperation(({ responses }, path, root) =>
    Object.keys(objectAt(responses)).flatMap((status) => {
      const response = follow(root, [...path, "responses", status]);
      return applies(objectOf(root, response), status)
        ? [{ detail: status, apply: (_operation: JsonObject, copy: JsonObject) => change(objectOf(copy, response)) }]
        : [];
    }),
  );
}
