import { styleText } from "node:util";

/** The terminal that is written to. */
export interface TerminalSettings {
  /** How many characters fit a line. */
  readonly columns: number;
  readonly color: boolean;
}

type Ink = "red" | "green" | "yellow" | "dim" | "bold";

/** Colours a text, or leaves it. */
export const inkOf =
  (color: boolean) =>
  (ink: Ink, text: string): string =>
    color ? styleText(ink, text, { validateStream: false }) : text;

/** A text that can't move the cursor, change colours, turn the writing direction or end the line: what would is shown by its code. */
export const printable = (text: string): string =>
  text.replace(/[\r\n\t]+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Breaks a text at its spaces, and a word that is longer than a line where the line ends. */
export function wrap(text: string, columns: number, first: string, rest: string): string[] {
  const width = Math.max(20, columns - rest.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/).flatMap((word) => word.match(new RegExp(`.{1,${width}}`, "gu")) ?? [])) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((entry, index) => `${index === 0 ? first : rest}${entry}`);
}
