import { InvalidArgumentError } from "commander";
import { decimalPlaces, fromDecimal, type Money } from "../money.ts";
import type { Amount } from "../types.ts";
import { UsageError } from "./io.ts";

/** `--amount` as it was typed: the word, or minor units whose currency stands in `--currency`. */
export function toAmount(typed: string, currency: string | undefined): Amount {
  return typed === "remaining" ? "remaining" : toMoney("--amount", typed, currency, ', or the word "remaining"');
}

/** Whole minor units and a currency. A decimal is refused, with the number that was probably meant. */
export function toMoney(option: string, typed: string, currency: string | undefined, otherwise = ""): Money {
  const places = currency === undefined ? undefined : decimalPlaces(currency);
  const example =
    currency !== undefined && places !== undefined ? `595 is ${(595 / 10 ** places).toFixed(places)} ${currency}` : "595 is 5.95 EUR, and 595 JPY";
  if (!/^\d+$/.test(typed)) {
    const meant = currency === undefined ? undefined : fromDecimal(typed, currency);
    const remedy = meant ? `write ${option} ${meant.value} for ${typed} ${currency}` : `give whole minor units of the currency (${example})${otherwise}`;
    throw new UsageError(`${option} ${JSON.stringify(typed)} is not a whole number: ${remedy}`);
  }
  const value = Number(typed);
  if (!Number.isSafeInteger(value)) throw new UsageError(`${option} ${typed} is too large`);
  if (currency === undefined) throw new UsageError(`${option} ${typed} needs --currency, an ISO 4217 code such as EUR: ${example}`);
  if (places === undefined) throw new UsageError(`--currency ${JSON.stringify(currency)} is not an ISO 4217 code in capitals, such as EUR`);
  return { value, currency };
}

/** `name=value`, again and again. */
export function collectPair(typed: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = typed.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Write name=value.");
  const name = typed.slice(0, at);
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`${name} is given twice.`);
  return Object.fromEntries([...Object.entries(before), [name, typed.slice(at + 1)]]);
}

export interface TypedItem {
  readonly id: string;
  readonly amount?: number;
}
/** `ID`, or `ID=MINOR_UNITS` for a part of the item. */
export function collectItem(typed: string, before: readonly TypedItem[] = []): TypedItem[] {
  const [, id = "", amount] = /^([^=]+)(?:=(\d+))?$/.exec(typed) ?? [];
  if (id === "") throw new InvalidArgumentError("Write the item's id, or id=amount with the amount in whole minor units.");
  return [...before, amount === undefined ? { id } : { id, amount: Number(amount) }];
}

/** A whole number that 0 would make senseless. */
export function positiveNumber(typed: string): number {
  const value = wholeNumber(typed);
  if (value === 0) throw new InvalidArgumentError("Write a whole number above 0.");
  return value;
}

export function wholeNumber(typed: string): number {
  const value = Number(typed);
  if (!/^\d+$/.test(typed) || !Number.isSafeInteger(value)) throw new InvalidArgumentError("Write a whole number.");
  return value;
}

/** What must be typed. The library would refuse too, but knows no options; and commander would ask for it before it names a misspelt one. */
export function needed(option: string, given: string | undefined, what: string): string {
  if (given === undefined) throw new UsageError(`${option} is missing: ${what}`);
  return given;
}

/** An object without what was not typed. */
export const typed = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
