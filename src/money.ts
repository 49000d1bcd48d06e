import { minorUnits } from "../generated/currencies.ts";
import type { components } from "../generated/refunds/types.ts";

/**
 * Integer minor units and an ISO 4217 code: `{ value: 595, currency: "EUR" }` is 5.95 EUR.
 * @interface
 */
export type Money = components["schemas"]["Money"];

/** An amount as a provider writes it: an exact decimal, or minor units. */
export type WireMoney =
  | { readonly decimal: string; readonly currency: string }
  | { readonly minor: number | null | undefined; readonly currency: string | null | undefined };

/** Decimal places of the currency's minor unit; `undefined` for a code that is neither in ISO 4217 nor in a contract. */
export const decimalPlaces = (currency: string): number | undefined => (Object.hasOwn(minorUnits, currency) ? minorUnits[currency] : undefined);

/**
 * The exact decimal of an amount, with all places of its currency: `"5.95"`, `"1200"` for JPY. `undefined` for an unknown
 * currency or a value that is not a whole, safe, non-negative number.
 */
export function toDecimal({ value, currency }: Money): string | undefined {
  const places = decimalPlaces(currency);
  if (places === undefined || !isAmount(value)) return undefined;
  if (places === 0) return String(value);
  const digits = String(value).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Minor units of an exact decimal; `undefined` where it does not have exactly the currency's places. Never rounds. */
export function fromDecimal(decimal: string, currency: string): Money | undefined {
  const places = decimalPlaces(currency);
  if (places === undefined) return undefined;
  const isExact = places === 0 ? /^\d+$/.test(decimal) : /^\d+\.\d+$/.test(decimal) && decimal.length - decimal.indexOf(".") === places + 1;
  const value = isExact ? Number(decimal.replace(".", "")) : Number.NaN;
  return isAmount(value) ? { value, currency } : undefined;
}

/** What a provider wrote as money, or `undefined` where it can't be converted exactly. */
export function readMoney(wire: WireMoney): Money | undefined {
  if (typeof wire?.currency !== "string") return undefined;
  if ("decimal" in wire) return typeof wire.decimal === "string" ? fromDecimal(wire.decimal, wire.currency) : undefined;
  const { minor, currency } = wire;
  return typeof minor === "number" && isAmount(minor) && decimalPlaces(currency) !== undefined ? { value: minor, currency } : undefined;
}

/** For people: `5.95 EUR`. */
export const showMoney = (money: Money): string => `${toDecimal(money) ?? `${money.value} minor units of`} ${money.currency}`;

export const sameMoney = (a: Money, b: Money): boolean => a.value === b.value && a.currency === b.currency;

const isAmount = (value: number) => Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
