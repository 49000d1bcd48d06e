import fc from "fast-check";
import { arrayAt, type Contract, isObject, type Json, type Place } from "./contracts.ts";

/** One change to a JSON value; `at` and `pick` are taken modulo what there is. */
interface Edit {
  readonly kind: "remove" | "replace" | "add" | "twist";
  readonly at: number;
  readonly pick: number;
  readonly value: Json;
}

/** A JSON value near one of the examples, or nothing like them. */
export function nearExamples(examples: readonly Json[], pool: readonly Json[], names: readonly string[]): fc.Arbitrary<Json> {
  const value = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...pool) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).map((any) => structured(any)) },
  );
  const kind = fc.constantFrom<Edit["kind"][]>("remove", "replace", "replace", "add", "twist", "twist");
  const edits = fc.array(fc.record({ kind, at: fc.nat(), pick: fc.nat(), value }), { maxLength: 3 });
  const start = examples.length === 0 ? value : fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...examples) }, { weight: 1, arbitrary: value });
  return fc.tuple(start, edits).map(([from, changes]) => changes.reduce<Json>((sum, edit) => apply(sum, edit, names), from));
}

function apply(value: Json, { kind, at, pick, value: given }: Edit, names: readonly string[]): Json {
  const places = placesOf(value);
  const place = places[at % places.length] ?? [];
  return changed(value, place, (old) => {
    if (kind === "remove") return undefined;
    if (kind === "replace") return given;
    if (kind === "add" && isObject(old)) return { ...old, [names[pick % names.length] ?? "more"]: given };
    if (kind === "add" && Array.isArray(old)) return [...old, given];
    return twisted(old, pick);
  });
}

function twisted(value: Json, pick: number): Json {
  if (typeof value === "number") return [value + 1, value - 1, value + 0.5, -value, value * 1e9, String(value)][pick % 6] ?? null;
  if (typeof value === "boolean") return pick % 2 === 0 ? !value : String(value);
  if (typeof value === "string") {
    const at = pick % (value.length + 1);
    return (
      [
        `${value}x`,
        value.slice(1),
        value.slice(0, at) + value.slice(at + 1),
        value.toUpperCase(),
        `${value.slice(0, at)}0${value.slice(at)}`,
        "",
        `${value}\n`,
      ][pick % 7] ?? ""
    );
  }
  if (Array.isArray(value)) return pick % 2 === 0 ? [...value, ...value] : [];
  return value === null ? "null" : [];
}

function placesOf(value: Json, place: Place = []): Place[] {
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [place, ...entries.flatMap(([key, entry]) => placesOf(entry, [...place, key]))];
}

/** A copy with one place changed; `undefined` takes it away. */
export function changed(value: Json, [key, ...rest]: Place, change: (old: Json) => Json | undefined): Json {
  if (key === undefined) return change(value) ?? null;
  const entryOf = (entry: Json) => (rest.length === 0 ? change(entry) : changed(entry, rest, change));
  if (Array.isArray(value)) return value.flatMap((entry, index) => (index === key ? (entryOf(entry) ?? []) : [entry]));
  const { [String(key)]: old = null, ...others } = isObject(value) ? value : {};
  const entry = entryOf(old);
  return entry === undefined ? others : { ...others, [String(key)]: entry };
}

/** Values that stand at the edges of a contract: each bound and its neighbours, texts as long as allowed and longer, every listed word. */
export function edgesOf(contract: Pick<Contract, "schemas">): Json[] {
  const found = new Set<string>([null, true, false, [], {}, "", "x", 0, 0.5, "😀"].map((value) => JSON.stringify(value)));
  const add = (...values: Json[]) => values.forEach((value) => void found.add(JSON.stringify(value)));
  const walk = (schema: Json | undefined): void => {
    if (Array.isArray(schema)) return schema.forEach(walk);
    if (!isObject(schema)) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === "const") add(value);
      if (key === "enum") add(...arrayAt(value));
      if (typeof value !== "number") walk(value);
      else if (/^(min|max)Length$/.test(key)) add("a".repeat(Math.max(0, value - 1)), "a".repeat(value), "a".repeat(value + 1), "😀".repeat(value));
      else if (/imum$/i.test(key)) add(value, value - 1, value + 1, value + 0.5);
    }
  };
  walk(contract.schemas);
  return [...found].map((text): Json => JSON.parse(text));
}

/** Every name of a field in a contract, and one that is in none. */
export function namesOf(contract: Pick<Contract, "schemas">): string[] {
  const names = new Set(["not-a-field", "a/b~c", "a".repeat(41)]);
  const walk = (schema: Json | undefined): void => {
    if (Array.isArray(schema)) return schema.forEach(walk);
    if (!isObject(schema)) return;
    if (isObject(schema.properties)) for (const name of Object.keys(schema.properties)) names.add(name);
    Object.values(schema).forEach(walk);
  };
  walk(contract.schemas);
  return [...names];
}

const structured = (value: unknown): Json => JSON.parse(JSON.stringify(value));
