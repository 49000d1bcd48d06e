import { _, Ajv, type KeywordCxt } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { callRef } from "ajv/dist/vocabularies/core/ref.js";
import { dateTime } from "../../src/runtime/formats.ts";
import { addChecks, checkNames, variantsToken, withCalls, wordsOf } from "./checks.ts";
import type { JsonObject } from "./document.ts";
import { reuse } from "./reuse.ts";

/**
 * Compiles one normalised schema to the text of an ES module that exports `validate`. Every value that AJV would
 * `require` is written as a token `require("kind:…")` here and turned into an import below.
 */
export function compile(schema: JsonObject, schemasFolder: string, runtime: string): string {
  const { $shared } = schema as { $shared?: { name: string; nullable: boolean } };
  if ($shared && !$shared.nullable) return `import { validate } from "${schemasFolder}/${$shared.name}.ts";\n`;
  const ajv = cleanAjv();
  const code = (standalone as unknown as typeof standalone.default)(ajv, ajv.compile(withCalls(schema)));
  return toModule(code, schemasFolder, runtime);
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
  ajv.addKeyword({ keyword: "$shared", schemaType: "object", code: (cxt) => callNamed(cxt, `schema:${cxt.schema.name}`, cxt.schema.nullable) });
  ajv.addKeyword({
    keyword: "$variants",
    schemaType: "object",
    code: (cxt) => callNamed(cxt, variantsToken(cxt.schema), cxt.schema.nullable),
  });
  ajv.addKeyword({
    keyword: "enum",
    schemaType: "array",
    error: { message: "", params: (cxt) => _`{allowedValues: ${wordsOf(cxt as KeywordCxt, cxt.schema)}}` },
    code: (cxt) => cxt.fail(_`!${wordsOf(cxt, cxt.schema)}.${cxt.schema.length > 8 ? _`has` : _`includes`}(${cxt.data})`),
  });
  addChecks(ajv);
  return ajv;
}

function callNamed(cxt: KeywordCxt, token: string, nullable: boolean): void {
  const { gen, data } = cxt;
  const named = gen.scopeValue("func", { ref: { token }, key: token, code: _`require(${token})` });
  if (nullable) gen.if(_`${data} !== null`, () => callRef(cxt, named));
  else callRef(cxt, named);
}

const importable: Record<string, string | undefined> = { "ajv/dist/runtime/ucs2length": "ucs2length" };

function toModule(code: string, schemasFolder: string, runtime: string): string {
  const imports = new Map<string, Set<string>>();
  const use = (from: string, name: string) => {
    imports.set(from, (imports.get(from) ?? new Set()).add(name));
    return name;
  };
  const fromSchema = (name: string) => use(`${schemasFolder}/${name}.ts`, `validate as ${name}`).slice("validate as ".length);

  let body = code
    .replace('"use strict";', "")
    .replace(/export const validate = (\w+);\s*export default \w+;/, "export { $1 as validate };")
    .replace(/const (\w+) = require\("([^"]+)"\)(\.default|\["[^"]+"\])?;?/g, (_all, local: string, token: string, member?: string) => {
      if (token === "formats" && member === '["date-time"]') {
        use(`${runtime}/formats.ts`, `dateTime as ${local}`);
        return "";
      }
      if (token.startsWith("schema:")) {
        const [kind, names] = token.slice("schema:".length).split(":") as [string, string?];
        if (names === undefined) return `const ${local} = ${fromSchema(kind)};`;
        const branches = names.split(",").map((name) => `["${name}", ${fromSchema(name)}]`);
        use(`${runtime}/validation.ts`, "variants");
        return `const ${local} = /*#__PURE__*/ variants([${branches.join(", ")}], ${kind === "one"});`;
      }
      const runtimeName = importable[token];
      if (!runtimeName)
        throw new Error(`AJV asks for ${token}, which has no place in generated code: add it to src/runtime and to scripts/generate/compile.ts.`);
      use(`${runtime}/unicode.ts`, `${runtimeName} as ${local}`);
      return "";
    })
    .replace(/= new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_all, source: string) => `= ${new RegExp(JSON.parse(source), "u")}`)
    .replaceAll("= new Set(", "= /*#__PURE__*/ new Set(")
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",?/g, "")
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      (_all, _name: string, issue: string) => shorter(issue),
    )
    // The context of a call is its place; nothing here reads the rest.
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replaceAll("{instancePath,parentData,parentDataProperty,rootData}", "instancePath")
    .replace(/\{instancePath:([^,{}]+),parentData:[^,{}]+,parentDataProperty:(?:"(?:[^"\\]|\\.)*"|[\w$]+),rootData\}/g, "$1");
  body = withCalled(withoutCounter(inlineSchemaParts(body)));
  for (const name of checkNames) if (new RegExp(`(?<![.\\w$])${name}\\(`).test(body)) use(`${runtime}/checks.ts`, name);
  if (body.includes("add(vErrors")) use(`${runtime}/validation.ts`, "add");
  for (const forbidden of ["require(", "eval(", "new Function"]) {
    if (body.includes(forbidden)) throw new Error(`The compiled validator contains ${forbidden}, which must not be in generated code.`);
  }
  const lines = [...imports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, names]) => `import { ${[...names].sort().join(", ")} } from "${from}";`);
  return `${lines.map((line) => `${line}\n`).join("")}${indent(body)}\n`;
}

/** One finding, as a call. */
function shorter(issue: string): string {
  const [, place = "instancePath", keyword, given, name] =
    /^\{instancePath(?::(.+?))?,keyword:("[^"]+"),params:\{(?:comparison: ?"[^"]+", ?)?\w+: ?(.*?)\}(?:,propertyName:(\w+))?\}$/.exec(issue) ?? [];
  if (!keyword) throw new Error(`AJV tells ${issue}, which has no call: add it to scripts/generate/compile.ts.`);
  return `vErrors = add(vErrors, ${place}, ${keyword}, ${given}${name ? `, ${name}` : ""});\n`;
}

/** What stands again and again as a call: a field with a validator of its own, any other such value, an object. */
const withCalled = (code: string): string =>
  code
    .replace(
      /if\(!\((func\d+)\((\w[\w.[\]]*), ?([^{};]+)\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\n\}/g,
      (_all, check: string, value: string, place: string) => `vErrors = joined(vErrors, ${check}, ${value}, ${place});`,
    )
    .replace(
      /if\([\w.["\]]+ !== undefined\)\{\n(?:let (\w+) = (\S+);\n)?(vErrors = (\w+)\(.*\);?)\n\}/g,
      (all, local?: string, value?: string, line = "", name = "") =>
        checkNames.includes(name) ? (local && value ? line.replace(new RegExp(`\\b${local}\\b`), value) : line) : all,
    )
    .replace(/if\((\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)\)\{/g, "if(isObject($1)){");

/** The list itself says how many findings there are: the calls add to it alone, and a counter beside it would be wrong. */
function withoutCounter(code: string): string {
  const counted = code
    .replace(/let errors = 0;\n|errors\+\+;\n|errors = vErrors\.length;\n/g, "")
    .replaceAll("return errors === 0;", "return vErrors === null;")
    .replace(/const (_errs\d+) = errors;/g, "const $1 = vErrors?.length;")
    .replace(/(_errs\d+) === errors;/g, "$1 === vErrors?.length;");
  const left = /^.*(?<![.\w"/])errors(?![\w"/]).*$/m.exec(counted);
  if (left) throw new Error(`AJV counts in a way that is not known here: ${left[0]}`);
  return counted;
}

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
