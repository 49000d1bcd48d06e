import { once } from "node:events";
import { styleText } from "node:util";
import { createMasker } from "../runtime/redact.ts";
import type { Io } from "./io.ts";

type Style = "bold" | "dim" | "red" | "green" | "yellow";

/** Where words go: answers to stdout, everything about them to stderr. Secrets are masked on both, and no answer can paint the terminal. */
export interface Screen {
  readonly isJson: boolean;
  /** Keys that are masked wherever they would show. */
  readonly secrets: Set<string>;
  /** A line for people. */
  line(text?: string): void;
  /** A text of lines that is safe as it is: a report. */
  report(text: string): void;
  /** One value on one line. */
  json(value: unknown): void;
  /** One value on one line, and waits while the reader is slower than the provider; `false` where the reader has left. */
  stream(value: unknown): Promise<boolean>;
  /** A line about the work, to stderr. */
  note(text: string): void;
  /** One value on one line of stderr. */
  noteJson(value: unknown): void;
  /** What stands on the last line of a terminal's stderr until the next; nothing elsewhere. */
  progress(text: string | null): void;
  /** Colour for stdout, where it is a terminal that wants it. */
  paint(style: Style, text: string): string;
  paintNote(style: Style, text: string): string;
  /** What a report or its progress has to know of the stream that it goes to. */
  sizeOf(stream: "stdout" | "stderr"): { readonly columns: number; readonly color: boolean };
}

export function createScreen({ stdout, stderr, env }: Io, isJson: boolean): Screen {
  const secrets = new Set<string>();
  const hasColours = (stream: NodeJS.WriteStream) => stream.isTTY === true && stream.hasColors(16, { ...env });
  const painter = (stream: NodeJS.WriteStream) => {
    const hasColour = hasColours(stream);
    return (style: Style, text: string) => (hasColour ? styleText(style, text, { validateStream: false }) : text);
  };
  const write = (stream: NodeJS.WriteStream, text: string) => void stream.write(`${createMasker(secrets).mask(text)}\n`);
  const isLive = stderr.isTTY === true && !isJson;
  let isShown = false;
  let isLeft = false;
  const left = new Promise<void>((resolve) =>
    stdout.once("error", () => {
      isLeft = true;
      resolve();
    }),
  );
  const erase = () => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  const json = (value: unknown) => write(stdout, jsonLine(value));
  return {
    isJson,
    secrets,
    line: (text = "") => write(stdout, text),
    report: (text) => write(stdout, text.replace(/\n$/, "")),
    json,
    async stream(value) {
      json(value);
      if (stdout.writableNeedDrain && !isLeft) await Promise.race([once(stdout, "drain"), left]);
      return !isLeft;
    },
    note(text) {
      erase();
      write(stderr, text);
    },
    noteJson: (value) => write(stderr, jsonLine(value)),
    progress(text) {
      if (!isLive) return;
      erase();
      if (text === null) return;
      stderr.write(
        createMasker(secrets)
          .mask(plain(text))
          .slice(0, Math.max(1, (stderr.columns ?? 80) - 1)),
      );
      isShown = true;
    },
    paint: painter(stdout),
    paintNote: painter(stderr),
    sizeOf: (name) => ({ columns: { stdout, stderr }[name].columns ?? 100, color: hasColours({ stdout, stderr }[name]) }),
  };
}

/** Text of a provider without what would move the cursor or change the colour: shown as `\u001b`. */
export const plain = (text: string): string => text.replace(unprintable, escaped);

const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const jsonLine = (value: unknown) => plain(JSON.stringify(value) ?? "null");
