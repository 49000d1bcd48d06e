import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from "yaml";
import type { Place } from "../model.ts";
import { below } from "./json.ts";

/** From JSON pointers to the lines of an authored document: the line of the key; for what does not stand there, of the nearest that does. */
export function placesOf(file: string, document: Document, lines: LineCounter): (pointer: string) => Place | null {
  let offsets: ReadonlyMap<string, number> | undefined;
  return (pointer) => {
    offsets ??= offsetsOf(document);
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const offset = offsets.get(at);
      if (offset !== undefined) {
        const { line, col: column } = lines.linePos(offset);
        return { file, line, column };
      }
      if (at === "") return null;
    }
  };
}

/** Where each key and each entry of a list begins, in characters. */
function offsetsOf(document: Document): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  visit(document.contents, "", 0);
  return offsets;

  function visit(node: unknown, pointer: string, offset: number): void {
    offsets.set(pointer, offset);
    const value = isAlias(node) ? node.resolve(document) : node;
    if (isMap(value)) {
      for (const pair of value.items) {
        if (isPair(pair) && isScalar(pair.key)) visit(pair.value, below(pointer, String(pair.key.value)), startOf(pair.key) ?? offset);
      }
    } else if (isSeq(value)) {
      value.items.forEach((entry, index) => {
        visit(entry, below(pointer, index), startOf(entry) ?? offset);
      });
    }
  }
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
