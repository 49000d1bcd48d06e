/** A table of Markdown; the cells are Markdown too. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |\n`).join("");

/** A word of an API. */
export const code = (word: string): string => `\`${word}\``;

/** A sentence out of a contract: neither a tag nor a template of the site. Braces in code stay as they are; an address ends before the sentence's own signs. */
export const text = (sentence: string): string =>
  sentence
    .trim()
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;")
    .replace(/https?:\/\/[^\s)]*[^\s).,:;]/g, "<$&>");
