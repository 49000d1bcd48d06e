import { _, Ajv, type KeywordCxt } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { dateTime } from "../../src/runtime/formats.ts";
import { addChecks, withCalls, wordsOf } from "./checks.ts";
import type { JsonObject } from "./document.ts";
import { reuse } from "./reuse.ts";

/**
 * Compiles one normalised schema to the text of an ES module: with the name of a component it exports `check<name>`, without one it has `check`.
 * Every value that AJV would `require` is written as a token `require("kind:…")` here and turned into an import below.
 */
export function compile(schema: JsonObject, schemasFolder: string, runtime: string, name = ""): string {
  const { $shared } = schema as { $shared?: { name: string; nullable: boolean } };
  if ($shared && !$shared.nullable)
    return `${name ? "export" : "import"} { check${$shared.name} as check${name} } from "${schemasFolder}/${$shared.name}.ts";\n`;
  const ajv = cleanAjv();
  const code = (standalone as unknown as typeof standalone.default)(ajv, ajv.compile(withCalls(schema)));
  return toModule(code, schemasFolder, runtime, name);
}

const cleanAjv = reuse(newAjv());

function newAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    unicodeRegExp: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`require("formats")` },
  });
  ajv.addFormat("date-time", dateTime);
  ajv.removeKeyword("enum");
  ajv.addKeyword({
    keyword: "enum",
    schemaType: "array",
    error: { message: "", params: (cxt) => _`{allowedValues: ${wordsOf(cxt as KeywordCxt, cxt.schema)}}` },
    code: (cxt) => cxt.fail(_`!${wordsOf(cxt, cxt.schema)}.${cxt.schema.length > 8 ? _`has` : _`includes`}(${cxt.data})`),
  });
  addChecks(ajv);
  return ajv;
}

function toModule(code: string, schemasFolder: string, runtime: string, own: string): string {
  const imports = new Map<string, Set<string>>();
  const use = (file: string, name: string) => {
    imports.set(file, (imports.get(file) ?? new Set()).add(name));
    return name;
  };
  const fromSchema = (name: string) => (name === own ? `check${own}` : use(`${schemasFolder}/${name}.ts`, `check${name}`));
  /** What a token stands for: a name that is imported, or what is made of such names. */
  function imported(token: string): string {
    const [kind, name = "", branches] = token.split(":");
    if (token === "formats") return use(`${runtime}/formats.ts`, "dateTime");
    if (token === "ajv/dist/runtime/ucs2length") return use(`${runtime}/unicode.ts`, "ucs2length");
    if (kind === "check") return use(`${runtime}/checks.ts`, name);
    if (kind !== "schema")
      throw new Error(`AJV asks for ${token}, which has no place in generated code: add it to src/runtime and to scripts/generate/compile.ts.`);
    if (branches === undefined) return fromSchema(name);
    use(`${runtime}/validation.ts`, "variants");
    const pairs = branches.split(",").map((branch) => `["${branch}", ${fromSchema(branch)}]`);
    return `/*#__PURE__*/ variants([${pairs.join(", ")}], ${name === "one"})`;
  }
  const names = new Map<string, string>();
  const withNames = bare(code, own).replace(/const (\w+) = require\("([^"]+)"\)(?:\.default|\["date-time"\])?;?/g, (_all, local: string, token: string) => {
    const value = imported(token);
    if (!/^\w+$/.test(value)) return `const ${local} = ${value};`;
    names.set(local, value);
    return "";
  });
  const body = outsideTexts(withNames, (part) => part.replace(/(?<![.\w$])(?:func|formats)\d+\b/g, (local) => names.get(local) ?? local))
    .replace(/= new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_all, source: string) => `= ${new RegExp(JSON.parse(source), "u")}`)
    .replaceAll("= new Set(", "= /*#__PURE__*/ new Set(")
    .replace(/(?<=if\()(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)(?=\)\{)/g, "isObject($1)")
    .replace(
      /let vErrors = null;\nif\(isObject\(data\)\)\{\n([\s\S]*)\}\nelse \{\nvErrors = add\(vErrors, "", "type", "object"\);\n\}\n(?=return)/,
      "let vErrors = object(data);\nif(vErrors === null){\n$1}\n",
    );
  for (const [file, name] of Object.entries(written).flatMap(([from, all]) => all.map((one) => [from, one] as const)))
    if (new RegExp(`[(= ]${name}\\(`).test(body)) use(`${runtime}/${file}.ts`, name);
  for (const forbidden of ["require(", "eval(", "new Function"]) {
    if (body.includes(forbidden)) throw new Error(`The compiled validator contains ${forbidden}, which must not be in generated code.`);
  }
  const lines = [...imports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, words]) => `import { ${[...words].sort().join(", ")} } from "${from}";`);
  return `${lines.map((line) => `${line}\n`).join("")}${indent(body)}\n`;
}

/** What stands in for AJV's own words, and where it comes from. */
const written = { checks: ["isObject", "named", "object"], validation: ["add", "escapeKey"] };

/** AJV's code as one function of a value that gives what it found: a call for each finding, and no counter, which the list of findings is itself. */
function bare(code: string, own: string): string {
  const short = inlineSchemaParts(code)
    .replace('"use strict";', "")
    .replace(/export const validate = (\w+);\s*export default \1;/, "")
    .replace(/function validate\d+\(data, \{.*\}=\{\}\)\{/, `${own ? "export " : ""}function check${own}(data){`)
    .replace(/validate\d+\.errors = (vErrors|null);\nreturn .*;/, "return $1;")
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;\n/g,
      (_all, _name: string, issue: string) => finding(issue),
    )
    .replace(/(key\d+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, "escapeKey($1)")
    .replace(/let errors = 0;\n/, "")
    .replace(/const (_errs\d+) = errors;/g, "const $1 = vErrors?.length;")
    .replace(/(_errs\d+) === errors;/g, "$1 === vErrors?.length;");
  const left = /^.*(?<![.\w])(?:errors|instancePath|validate\d+)\b.*$/m.exec(short.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  if (left) throw new Error(`AJV writes a line that is not known here: ${left[0]}`);
  return short;
}

/** One finding, as a call. */
function finding(issue: string): string {
  const [, place = '""', keyword, given, name] =
    /^\{instancePath(?::instancePath\+(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("[^"]+"),params:\{(?:comparison: ?"[^"]+", ?)?\w+: ?(.*?)\}(?:,propertyName:(\w+))?\}$/.exec(
      issue,
    ) ?? [];
  if (!keyword) throw new Error(`AJV tells ${issue}, which has no call: add it to scripts/generate/compile.ts.`);
  if (keyword === '"propertyNames"') return `vErrors = named(vErrors, ${place}, ${given}, ${keyword});\n`;
  if (keyword === '"type"') return `vErrors = add(vErrors, ${place}, ${keyword}, ${JSON.stringify([JSON.parse(given ?? "")].flat().join(" or "))});\n`;
  return name ? `vErrors = named(vErrors, ${place}, ${name}, ${keyword}, ${given});\n` : `vErrors = add(vErrors, ${place}, ${keyword}, ${given});\n`;
}

/** Changes what stands outside the texts in quotes. */
const outsideTexts = (code: string, change: (part: string) => string) =>
  code
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");

/** AJV keeps whole schemas for the few places that name a part of one: write the part there and drop the rest. */
function inlineSchemaParts(code: string): string {
  const schemas = new Map<string, unknown>();
  const without = code.replace(/const (schema\d+) = (\{.*\});?$/gm, (_all, name: string, json: string) => {
    schemas.set(name, JSON.parse(json));
    return "";
  });
  return without.replace(/\b(schema\d+)((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\])*)/g, (all, name: string, path: string) => {
    if (!schemas.has(name)) return all;
    let part = schemas.get(name);
    for (const [, dotted, quoted] of path.matchAll(/\.([A-Za-z_$][\w$]*)|\[("(?:[^"\\]|\\.)*")\]/g)) {
      part = (part as Record<string, unknown> | undefined)?.[dotted ?? JSON.parse(quoted ?? '""')];
    }
    if (part === undefined) throw new Error(`AJV names ${all}, which is not in the schema.`);
    return JSON.stringify(part);
  });
}

/** Two spaces for each open brace; AJV writes one statement a line. */
function indent(code: string): string {
  let depth = 0;
  const lines = code.split("\n").filter((line) => line.trim() !== "");
  return lines
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const indented = "  ".repeat(depth) + line;
      if (line.endsWith("{")) depth += 1;
      return indented;
    })
    .join("\n");
}
