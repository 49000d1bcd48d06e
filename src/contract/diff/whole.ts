import { arrayAt, below, isObject, objectAt, textAt } from "../spec/json.ts";
import type { Spec, SpecOperation } from "../spec/spec.ts";
import type { Finding } from "./change.ts";
import { shapeOf } from "./shape.ts";

/** What changed for all operations: hosts, credentials, and what the provider can do. */
export const wholeChanges = (before: Spec, after: Spec): Finding[] => [
  ...serverChanges(before, after),
  ...securityChanges(before, after),
  ...capabilityChanges(before, after),
];

function serverChanges(before: Spec, after: Spec): Finding[] {
  const [olds, news] = [before, after].map((spec) => arrayAt(spec.document.servers).map((server) => textAt(objectAt(server).url)));
  const at = { kind: "server", operation: null } as const;
  return [
    ...(olds ?? []).flatMap((url, index): Finding[] =>
      news?.includes(url)
        ? []
        : [
            {
              ...at,
              breaking: true,
              pointer: `/servers/${index}`,
              side: "before",
              before: url,
              after: null,
              meaning: `The server ${url} is gone: requests to it have to go elsewhere.`,
            },
          ],
    ),
    ...(news ?? []).flatMap((url, index): Finding[] =>
      olds?.includes(url)
        ? []
        : [{ ...at, breaking: false, pointer: `/servers/${index}`, side: "after", before: null, after: url, meaning: `There is a server ${url}.` }],
    ),
  ];
}

function securityChanges(before: Spec, after: Spec): Finding[] {
  const operations = after.operations.flatMap((newer) => {
    const older = before.operations.find(({ id }) => id === newer.id);
    return older ? [{ was: credentialOf(before, older), is: credentialOf(after, newer) }] : [];
  });
  const changed = new Map(operations.filter(({ was, is }) => was !== is).map((pair) => [`${pair.was} ${pair.is}`, pair]));
  return [...changed.values()].map(({ was, is }): Finding => {
    const meaning = `Requests carry ${is}, before ${was}: the credential has to be sent so.`;
    return { kind: "security", breaking: true, operation: null, pointer: "/components/securitySchemes", side: "after", before: was, after: is, meaning };
  });
}

/** How the credential travels, in words. */
function credentialOf(spec: Spec, { definition }: SpecOperation): string {
  const [name] = Object.keys(objectAt(arrayAt(definition.security ?? spec.document.security)[0]));
  if (name === undefined) return "no credential";
  const scheme = objectAt(objectAt(objectAt(spec.document.components).securitySchemes)[name]);
  if (scheme.type === "apiKey")
    return `a key in the ${textAt(scheme.in)} ${textAt(scheme.name)}${"x-key-prefix" in scheme ? ` after ${JSON.stringify(scheme["x-key-prefix"])}` : ""}`;
  return scheme.type === "http" ? `HTTP ${textAt(scheme.scheme)} credentials` : `${textAt(scheme.type)} credentials`;
}

function capabilityChanges(before: Spec, after: Spec): Finding[] {
  const at = { kind: "capability", operation: null } as const;
  return capabilities.flatMap(({ name, of }): Finding[] => {
    const [was, is] = [of(before), of(after)];
    if ((was === null) === (is === null)) return [];
    const side = is === null ? "before" : "after";
    const meaning = is === null ? `The provider can no longer ${name}.` : `The provider can ${name}.`;
    return [{ ...at, breaking: is === null, pointer: is ?? was ?? "", side, before: was !== null, after: is !== null, meaning }];
  });
}

/** What a contract says that a provider can do: the pointer to what says it, or `null`. */
const capabilities: readonly { readonly name: string; readonly of: (spec: Spec) => string | null }[] = [
  { name: "cancel a refund", of: operation("cancelRefund") },
  { name: "change a refund", of: operation("updateRefund") },
  { name: "list the refunds of a payment or of the account", of: (spec) => operation("listRefunds")(spec) ?? operation("listAllRefunds")(spec) },
  { name: "read a refund", of: operation("getRefund") },
  {
    name: "recognise a repeated refund by its key",
    of: (spec) => (isObject(find(spec)?.definition["x-idempotency"]) ? below(find(spec)?.pointer ?? "", "x-idempotency") : null),
  },
  { name: "carry metadata", of: field("metadata") },
  { name: "carry a reason", of: field("reason") },
  { name: "refund a part", of: (spec) => field("amount")(spec) ?? field("items")(spec) },
];

const find = (spec: Spec, name = "createRefund"): SpecOperation | undefined => spec.operations.find(({ id }) => id === name);

function operation(name: string) {
  return (spec: Spec): string | null => find(spec, name)?.pointer ?? null;
}

/** A field of the create request, at whatever depth the provider wraps it. */
function field(name: string) {
  return (spec: Spec): string | null => {
    for (const { schema } of find(spec)?.body?.content.values() ?? []) {
      for (let part = schema, depth = 0; part && depth < 3; depth += 1) {
        const { properties } = shapeOf(part, spec.resolve);
        const found = properties.get(name);
        if (found) return found.pointer;
        part = properties.get("data") ?? properties.get("attributes") ?? null;
      }
    }
    return null;
  };
}
