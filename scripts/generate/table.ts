import { type Call, callOf } from "./checks.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "./document.ts";
import { literal } from "./literal.ts";

/**
 * The check of a normalised schema as a table, in the text of an ES module: for an object that takes no other fields and whose fields have a call each,
 * as an operation's parameters are. It is a third of the size of AJV's code; going through it costs a little more, which matters for large bodies
 * only. `undefined` where the schema says more than a table can.
 */
export function tableOf(schema: JsonObject, runtime: string): string | undefined {
  const uses = new Set<string>();
  let hasFormat = false;
  const use = (name: string) => {
    uses.add(name);
    return name;
  };

  function closed({ type, properties, required, $closed, ...more }: JsonObject, lead = "\n  "): string | undefined {
    if (type !== "object" || $closed === undefined || Object.keys(more).length > 0) return undefined;
    const fields = Object.entries(objectAt(properties)).map(([name, field]) => {
      const isRequired = arrayAt(required).includes(name);
      const nested = closed(objectAt(field), " ");
      // As a name in a literal, __proto__ would be no field.
      const key = name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
      const row = nested ? [use("nested"), use(isRequired ? "required" : "optional"), nested] : rowOf(callOf(objectAt(field), isRequired));
      return row && `${key}: [${row.join(", ")}]`;
    });
    return fields.every((field) => field !== undefined) ? `/*#__PURE__*/ ${use("closed")}({${lead}${fields.join(`,${lead}`)}${lead.slice(0, 1)}})` : undefined;
  }

  function rowOf(call: Call | undefined): string[] | undefined {
    const given = call?.given.map(givenText);
    return call && given?.every((text) => text !== undefined) ? [use(call.check), use(call.presence ?? "required"), ...given] : undefined;
  }

  function givenText(given: Json): string | undefined {
    if (!isObject(given)) return given === null ? "undefined" : literal(given);
    if (given.pattern !== undefined) return String(new RegExp(String(given.pattern), "u"));
    if (given.format === undefined) return undefined;
    hasFormat = true;
    return "dateTime";
  }

  const table = closed(schema);
  if (!table) return undefined;
  const lines = [`import { ${[...uses].sort().join(", ")} } from "${runtime}/checks.ts";\n`];
  if (hasFormat) lines.push(`import { dateTime } from "${runtime}/formats.ts";\n`);
  return `${lines.join("")}const check = ${table};\n`;
}
