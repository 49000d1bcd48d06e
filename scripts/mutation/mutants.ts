import type { JsonObject, Path } from "../generate/document.ts";
import { schemaOperators } from "./operators-schema.ts";
import { wholeOperators } from "./operators-whole.ts";
import { type Direction, objectOf, schemasOf } from "./sites.ts";

/** A contract with one thing changed. */
export interface Mutant {
  readonly operator: string;
  /** JSON pointer to what was changed. */
  readonly pointer: string;
  readonly detail: string;
  readonly direction: Direction;
  /** The schema that was changed, as it was; empty where something else was. */
  readonly part: JsonObject;
  readonly mutate: () => JsonObject;
}

/** Every mutant of a contract, by operator and line; what operations share is changed once. */
export function mutantsOf(root: JsonObject): Mutant[] {
  const copied = (apply: (copy: JsonObject) => void) => () => {
    const copy = structuredClone(root);
    apply(copy);
    return copy;
  };
  const sites = schemasOf(root);
  const inSchemas = Object.entries(schemaOperators).flatMap(([operator, changesOf]) =>
    sites.flatMap((site) =>
      changesOf(site).map(({ detail, apply }) => ({
        operator,
        pointer: pointerOf(site.path),
        detail,
        direction: site.direction,
        part: site.value,
        mutate: copied((copy) => apply(objectOf(copy, site.path))),
      })),
    ),
  );
  const elsewhere = Object.entries(wholeOperators).flatMap(([operator, changesOf]) =>
    changesOf(root).map(({ path, detail, apply }) => ({
      operator,
      pointer: pointerOf(path),
      detail,
      direction: "both" as const,
      part: {},
      mutate: copied(apply),
    })),
  );
  return [...inSchemas, ...elsewhere];
}

const pointerOf = (path: Path) => `/${path.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
