/** One thing that is wrong with a value. */
export interface Issue {
  /** JSON pointer to the place, `""` for the value itself. */
  readonly pointer: string;
  /** The JSON Schema keyword that does not hold. */
  readonly keyword: string;
  /** Words for a person; sensitive values are never in them. */
  readonly message: string;
}

/** A generated check: a type predicate, a list of issues, and a Standard Schema. */
export interface Validator<T> {
  (value: unknown): value is T;
  issues(value: unknown): readonly Issue[];
  /** JSON pointers (`*` for any key) to the values that must never be printed. */
  readonly sensitive: readonly string[];
  readonly "~standard": StandardSchema<T>;
}

/** https://standardschema.dev, version 1. */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: "openrefunds";
  readonly validate: (value: unknown) => { readonly value: T } | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: T; readonly output: T };
}
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A finding before it has words. */
export interface RawIssue {
  /** The pointer from the value that was checked; whoever checked a part of a value puts the part's own place before it. */
  place: string;
  readonly keyword: string;
  /** The keyword's own value; without one, there is nothing to say of the value in that place. */
  readonly given?: unknown;
  /** That it is about the field's name, not its value. */
  readonly isName?: true;
}
export type Found = RawIssue[] | null;
/** What a generated module exports: everything that is wrong, or `null`. */
export type Check = (value: unknown) => Found;

/** Dresses a compiled check. */
export function validator<T>(check: Check, sensitive: readonly string[] = []): Validator<T> {
  const hidden = sensitive.map(keys);
  const issues = (value: unknown): readonly Issue[] => {
    const found = check(value);
    if (found === null) return none;
    return found.map((raw) => describe(raw, value, hidden));
  };
  const validate: StandardSchema<T>["validate"] = (value) => {
    const found = issues(value);
    return found.length === 0 ? { value: value as T } : { issues: found.map(({ message, pointer }) => ({ message, path: keys(pointer) })) };
  };
  return Object.assign((value: unknown): value is T => check(value) === null, {
    issues,
    sensitive,
    "~standard": { version: 1, vendor: "openrefunds", validate } as const,
  });
}
const none: readonly Issue[] = Object.freeze([]);

/** One more finding in the list of a compiled check. */
export function add(found: Found, place: string, keyword: string, given?: unknown): RawIssue[] {
  const all = found ?? [];
  all.push({ place, keyword, given });
  return all;
}

/** `oneOf` (exactly one branch holds) and `anyOf`; a failure is told, in words of its own, in terms of the branch that was meant. */
export function variants(branches: readonly (readonly [name: string, check: Check])[], exactly: boolean): Check {
  return (value) => {
    const failures: { name: string; found: RawIssue[]; distance: number }[] = [];
    for (const [name, check] of branches) {
      const found = check(value);
      if (found) failures.push({ name, found, distance: found.reduce((sum, one) => sum + distance(one), 0) });
    }
    const passing = branches.length - failures.length;
    if (exactly ? passing === 1 : passing > 0) return null;
    const meant = failures.sort((a, b) => a.distance - b.distance)[0];
    const names = list(branches.map(([name]) => name));
    const said = passing ? `matches more than one of ${names}` : `must be a valid ${meant?.name} (${exactly ? "one of" : "or another of"} ${names})`;
    return add(null, "", exactly ? "oneOf" : "anyOf", said).concat(passing ? [] : (meant?.found ?? []));
  };
}

/** How far an error says that the value is from the branch: another type is farthest, then another tag. */
const distance = ({ place, keyword }: RawIssue) =>
  keyword === "type" && place === "" ? 1000 : keyword === "const" || keyword === "enum" ? 100 : keyword === "required" ? 10 : 1;

function describe({ place, keyword, given, isName }: RawIssue, root: unknown, hidden: readonly (readonly string[])[]): Issue {
  const received = given === undefined ? "" : isName ? " in its name" : `; received ${show(root, place, hidden)}`;
  return { pointer: place, keyword, message: (words[keyword]?.replace("$", () => wordsFor(keyword, given)) ?? given) + received };
}

/** What an issue says, by its keyword; `$` is the keyword's value. */
const words: Readonly<Record<string, string | undefined>> = {
  type: "must be $",
  required: "is required",
  additionalProperties: "is not a known field",
  propertyNames: "has a name not allowed",
  enum: "must be one of $",
  const: "must be $",
  pattern: "must match $",
  format: "must be a $",
  multipleOf: "must be a multiple of $",
  minimum: "must be >= $",
  maximum: "must be <= $",
  exclusiveMinimum: "must be > $",
  exclusiveMaximum: "must be < $",
  minLength: "must have at least $ characters",
  maxLength: "must have at most $ characters",
  minItems: "must have at least $ entries",
  maxItems: "must have at most $ entries",
  minProperties: "must have at least $ fields",
  maxProperties: "must have at most $ fields",
};
const wordsFor = (keyword: string, given: unknown): string =>
  keyword === "enum" ? list([...(given as Iterable<unknown>)]) : keyword === "const" ? JSON.stringify(given) : String(given);

const list = (values: readonly unknown[]) => values.slice(0, 12).join(", ") + (values.length > 12 ? `, … (of ${values.length})` : "");

function show(root: unknown, pointer: string, hidden: readonly (readonly string[])[]): string {
  const path = keys(pointer);
  let value = root;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  if (value !== null && typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  if (value != null && hidden.some((pattern) => overlaps(pattern, path))) return `a ${typeof value} that is not shown`;
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Whether a sensitive pattern is the path, stands above it, or below: what stands in the place of an object with sensitive fields is hidden too. */
const overlaps = (pattern: readonly string[], path: readonly string[]) => pattern.every((key, at) => key === "*" || at >= path.length || key === path[at]);

/** Whether a sensitive pattern is the path or stands above it. */
export const covers = (pattern: readonly string[], path: readonly string[]) =>
  pattern.length <= path.length && pattern.every((key, at) => key === "*" || key === path[at]);

/** The keys of a JSON pointer. */
export const keys = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
/** A key as it stands in a JSON pointer. */
export const escapeKey = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
