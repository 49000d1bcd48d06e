import { type Html, html, prose } from "./html.ts";

/** Longer than this and a body is folded. In characters. */
const foldFrom = 1_500;
/** Longer than this and it is cut. In characters. */
const cutFrom = 50_000;

/** A body as it crossed the wire: JSON is laid out, its words and figures untouched, and the value at the pointer is marked. */
export function bodyHtml(body: string, pointer: string | null): Html {
  if (body === "") return html`<p class="none">No body.</p>`;
  const cut =
    body.length > cutFrom ? html`<p class="note">Cut after ${cutFrom.toLocaleString("en")} of ${body.length.toLocaleString("en")} characters.</p>` : null;
  const text = html`<pre><code>${(cut ? null : layOut(body, pointer)) ?? prose(body.slice(0, cutFrom))}</code></pre>${cut}`;
  if (body.length <= foldFrom) return text;
  return html`<details class="fold"><summary>Body, ${body.length.toLocaleString("en")} characters</summary>${text}</details>`;
}

/** Whether a body has a value at a JSON pointer. */
export function hasValueAt(body: string, pointer: string): boolean {
  let value = parse(body);
  for (const key of keysOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return value !== undefined;
}

const notJson = Symbol("not JSON");
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}
const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** JSON token by token: parsing and writing it again would change 5.0 to 5 and lose digits of long numbers. */
function layOut(text: string, pointer: string | null): Html[] | null {
  if (parse(text) === notJson) return null;
  const marked = pointer === null || pointer === "" ? null : JSON.stringify(keysOf(pointer));
  const stack: { readonly end: string; key: string; count: number }[] = [];
  const parts: Html[] = [];
  const marks: number[] = [];
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  const indent = () => html`${`\n${"  ".repeat(stack.length)}`}`;
  const closeMark = () => {
    if (marks.at(-1) !== stack.length) return;
    marks.pop();
    parts.push({ html: "</mark>" });
  };
  for (const [at, token] of tokens.entries()) {
    const frame = stack.at(-1);
    if (token === frame?.end) {
      stack.pop();
      if (frame.count > 0) parts.push(indent());
      parts.push(prose(token));
      closeMark();
    } else if (token === ",") parts.push(html`,`);
    else if (token === ":") parts.push(html`: `);
    else if (frame?.end === "}" && tokens[at + 1] === ":") {
      frame.count += 1;
      frame.key = JSON.parse(token);
      parts.push(indent(), html`<span class="key">${prose(token)}</span>`);
    } else {
      if (frame?.end === "]") {
        frame.key = String(frame.count);
        frame.count += 1;
        parts.push(indent());
      }
      if (JSON.stringify(stack.map(({ key }) => key)) === marked) {
        marks.push(stack.length);
        parts.push({ html: "<mark>" });
      }
      parts.push(prose(token));
      if (token === "{" || token === "[") stack.push({ end: token === "{" ? "}" : "]", key: "", count: 0 });
      else closeMark();
    }
  }
  return parts;
}
