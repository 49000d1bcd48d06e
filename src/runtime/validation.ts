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

/** What AJV's standalone code exports, without its messages: `place` is the pointer that the issues begin with. */
export interface Compiled {
  (value: unknown, place?: string): boolean;
  errors?: RawIssue[] | null;
}
/** A finding before it has words: the keyword's own value, or the name of the field that is missing or unknown. */
export interface RawIssue {
  readonly place: string;
  readonly keyword: string;
  readonly given: unknown;
  /** The name of a field, where the name itself is wrong. */
  readonly name?: string | undefined;
}

/** Dresses a compiled check. */
export function validator<T>(compiled: Compiled, sensitive: readonly string[] = []): Validator<T> {
  const issues = (value: unknown): readonly Issue[] => (compiled(value) ? [] : (compiled.errors ?? []).map((raw) => describe(raw, value, sensitive)));
  const validate: StandardSchema<T>["validate"] = (value) =>
    compiled(value) ? { value: value as T } : { issues: issues(value).map(({ message, pointer }) => ({ message, path: keys(pointer) })) };
  return Object.assign((value: unknown): value is T => compiled(value), {
    issues,
    sensitive,
    "~standard": { version: 1, vendor: "openrefunds", validate } as const,
  });
}

/** One more finding in the list of a compiled check. */
export function add(list: RawIssue[] | null, place: string, keyword: string, given: unknown, name?: string): RawIssue[] {
  const issues = list ?? [];
  issues.push({ place, keyword, given, name });
  return issues;
}

/** `oneOf` (exactly one branch holds) and `anyOf`; a failure is told in terms of the branch that was meant. */
export function variants(branches: readonly (readonly [name: string, compiled: Compiled])[], exactly: boolean): Compiled {
  const check: Compiled = (value, at = "") => {
    const failures: { name: string; errors: RawIssue[]; distance: number }[] = [];
    for (const [name, compiled] of branches) {
      if (compiled(value, at)) continue;
      const errors = compiled.errors ?? [];
      failures.push({ name, errors, distance: errors.reduce((sum, error) => sum + distance(error, at), 0) });
    }
    const passing = branches.length - failures.length;
    check.errors = null;
    if (exactly ? passing === 1 : passing > 0) return true;
    const meant = failures.sort((a, b) => a.distance - b.distance)[0];
    const names = list(branches.map(([name]) => name));
    const said = passing ? `matches more than one of ${names}` : `must be a valid ${meant?.name} (${exactly ? "one of" : "or another of"} ${names})`;
    check.errors = [{ place: at, keyword: exactly ? "oneOf" : "anyOf", given: said }, ...(passing ? [] : (meant?.errors ?? []))];
    return false;
  };
  return check;
}

/** How far an error says that the value is from the branch: another type is farthest, then another tag. */
const distance = ({ place, keyword }: RawIssue, at: string) =>
  keyword === "type" && place === at ? 1000 : keyword === "const" || keyword === "enum" ? 100 : keyword === "required" ? 10 : 1;

function describe({ place, keyword, given, name }: RawIssue, root: unknown, sensitive: readonly string[]): Issue {
  const field = name ?? (/^(required|additionalProperties|propertyNames)$/.test(keyword) ? String(given) : undefined);
  const pointer = field === undefined ? place : `${place}/${escapeKey(field)}`;
  const received = field === undefined ? `; received ${show(root, pointer, sensitive)}` : name === undefined ? "" : " in its name";
  return { pointer, keyword, message: (words[keyword]?.(given) ?? `breaks ${keyword}`) + received };
}

type Words = (given: unknown) => string;
const count =
  (end: string, unit: string): Words =>
  (given) =>
    `must have at ${end} ${given} ${unit}`;
const words: Record<string, Words | undefined> = {
  type: (type) => `must be ${[type].flat().join(" or ")}`,
  required: () => "is required",
  additionalProperties: () => "is not a known field",
  propertyNames: () => "has a name not allowed",
  enum: (words) => `must be one of ${list([...(words as Iterable<unknown>)])}`,
  const: (only) => `must be ${JSON.stringify(only)}`,
  pattern: (pattern) => `must match ${pattern}`,
  format: (format) => `must be a ${format}`,
  multipleOf: (step) => (step === 1 ? "must be a whole number" : `must be a multiple of ${step}`),
  minimum: (limit) => `must be >= ${limit}`,
  maximum: (limit) => `must be <= ${limit}`,
  exclusiveMinimum: (limit) => `must be > ${limit}`,
  exclusiveMaximum: (limit) => `must be < ${limit}`,
  minLength: count("least", "characters"),
  maxLength: count("most", "characters"),
  minItems: count("least", "entries"),
  maxItems: count("most", "entries"),
  minProperties: count("least", "fields"),
  maxProperties: count("most", "fields"),
  oneOf: String,
  anyOf: String,
};

const list = (values: readonly unknown[]) => values.slice(0, 12).join(", ") + (values.length > 12 ? `, … (of ${values.length})` : "");

function show(root: unknown, pointer: string, sensitive: readonly string[]): string {
  const path = keys(pointer);
  let value = root;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  if (value !== null && typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  if (value != null && sensitive.some((pattern) => overlaps(keys(pattern), path))) return `a ${typeof value} that is not shown`;
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Whether a sensitive pattern is the path, stands above it, or below: what stands in the place of an object with sensitive fields is hidden too. */
const overlaps = (pattern: readonly string[], path: readonly string[]) => pattern.every((key, at) => key === "*" || at >= path.length || key === path[at]);

/** Whether a sensitive pattern is the path or stands above it. */
export const covers = (pattern: readonly string[], path: readonly string[]) =>
  pattern.length <= path.length && pattern.every((key, at) => key === "*" || key === path[at]);

/** The keys of a JSON pointer. */
export const keys = (pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
const escapeKey = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
