import { createRequire } from "node:module";
import { arrayAt, isObject, type Json, objectAt, Refusal, type Source } from "./document.ts";

const iso = createRequire(import.meta.url)("currency-codes") as { data: readonly { code: string; digits: number }[]; publishDate: string };

/** Codes that left ISO 4217 and that a contract still lists, with the minor units they had. */
const withdrawn: Record<string, number> = { ANG: 2, BGN: 2, CUC: 2, HRK: 2, SLL: 2, ZWL: 2 };

/** Minor units of every currency: the ISO 4217 table of `currency-codes` and what the contracts list beyond it. */
export function emitCurrencies(sources: readonly Source[]): string {
  const digits = new Map(iso.data.map((currency) => [currency.code, currency.digits]));
  for (const source of sources) {
    for (const [name, schema] of Object.entries(objectAt(objectAt(source.root.components).schemas))) {
      for (const code of currencyWords(schema)) {
        if (digits.has(code)) continue;
        const known = withdrawn[code];
        if (known === undefined)
          throw new Refusal(
            source,
            ["components", "schemas", name],
            `the currency ${code} is not in ISO 4217`,
            "Correct it, or give its minor units in scripts/generate/currencies.ts",
          );
        digits.set(code, known);
      }
    }
  }
  const lines = [...digits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, places]) => `  ${code}: ${places},\n`);
  return `// Generated from ISO 4217 (${iso.publishDate}) and the currencies of specs/*.yaml by \`npm run generate\`.

/** Decimal places of each currency's minor unit. */
export const minorUnits: Readonly<Record<string, number>> = {
${lines.join("")}};
`;
}

/** The three-letter words of every enum under a schema whose words are all currency codes. */
function currencyWords(schema: Json | undefined): string[] {
  if (Array.isArray(schema)) return schema.flatMap(currencyWords);
  if (!isObject(schema)) return [];
  const words = arrayAt(schema.enum);
  const codes = words.length > 0 && words.every((word) => typeof word === "string" && /^[A-Z]{3}$/.test(word)) ? words.map(String) : [];
  return [...codes, ...Object.values(schema).flatMap(currencyWords)];
}
