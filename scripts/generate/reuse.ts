import type { Ajv } from "ajv";

/**
 * One AJV for all schemas: a new one compiles its own meta-schema before the first of ours, which takes three times as long as ours do. AJV numbers what
 * it names, so each schema starts from the numbers that a new one would have: its text does not depend on what was compiled before.
 */
export function reuse(ajv: Ajv): () => Ajv {
  ajv.validateSchema({});
  const start = namesOf(ajv);
  return () => {
    Object.assign(ajv.scope, copyOf(start));
    return ajv;
  };
}

type Groups = Record<string, Record<string, unknown>>;

/** What AJV's scope has named and holds, by kind of name. */
const namesOf = ({ scope }: Ajv): Groups => copyOf({ _names: scope["_names"], _values: scope["_values"], _scope: scope["_scope"] });

const copyOf = (groups: Groups): Groups =>
  Object.fromEntries(
    Object.entries(groups).map(([field, group]) => [field, Object.fromEntries(Object.entries(group).map(([kind, held]) => [kind, copy(held)]))]),
  );

const copy = (held: unknown): unknown => (held instanceof Map ? new Map(held) : Array.isArray(held) ? [...held] : Object.assign({}, held));
