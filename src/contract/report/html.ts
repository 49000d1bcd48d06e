import { createHash } from "node:crypto";

/** Markup that is safe to stand in a page: made by `html`, never by hand. */
export interface Html {
  readonly html: string;
}
/** What may stand between markup. Text is escaped, lists are joined, `null` and `false` are nothing. */
export type Content = string | number | Html | null | false | readonly Content[];

/**
 * Markup with its values escaped, so that a provider's text stays text, in an element as in a quoted attribute.
 * @example html`<p title="${name}">${message}</p>`
 */
export const html = (markup: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  html: markup.reduce((page, part, index) => `${page}${render(values[index - 1] ?? null)}${part}`),
});

/** The source of a Content Security Policy that lets this very script or style run, and no other. */
export const contentHash = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** Our own script or style as the content of its element, where nothing may be escaped. */
export function embed(content: string): Html {
  if (/<\/(script|style)|<!--/i.test(content))
    throw new Error("a script or style that holds </script, </style or <!-- would end its element: write it another way");
  return { html: content };
}

/** A long text between tags, where quotes may stay as they are: they are half of all JSON. Never for an attribute. */
export const prose = (text: string): Html => ({ html: escapeHtml(text).replaceAll("&quot;", '"') });

function render(content: Content): string {
  if (content === null || content === false) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return escapeHtml(content);
  if ("html" in content) return content.html;
  return content.map(render).join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Characters that can't be seen, or that turn the direction of what follows, are shown by their code. */
const escapeHtml = (text: string): string =>
  text
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
