import type { Money } from "../../sandbox/engine.ts";
import { CannotRun, type Hand, type PaymentWish } from "./target.ts";

/** A refundable payment that somebody made: no refund contract creates payments. */
export interface TestPayment {
  readonly id: string;
  /** In minor units, all of it refundable. */
  readonly value: number;
  readonly currency: string;
}

/** Gives each case a payment of its own, as long as there are some; cases that refund nothing share the first. */
export function createPool(provider: string, payments: readonly TestPayment[]): NonNullable<Hand["addPayment"]> {
  const [forAll, ...others] = payments;
  const free = [...others];
  return async ({ amount, mode, shared, ...options }: PaymentWish) => {
    const [option] = Object.entries({ ...options, ...(mode === "live" ? { mode } : {}) });
    if (option) throw new CannotRun(`needs a payment of ${provider} with ${option[0]} ${JSON.stringify(option[1])}, which a list of ids can't give`);
    const fits = (payment: TestPayment) => payment.currency === amount.currency && payment.value >= leastValue;
    if (shared && forAll && fits(forAll)) return taken(forAll);
    const index = free.findIndex(fits);
    const [found] = index < 0 ? [] : free.splice(index, 1);
    if (!found) throw new CannotRun(`no refundable payment of ${provider} in ${amount.currency} of ${leastValue} or more is left: give the ids of more`);
    return taken(found);
  };
}

/** Of less no parts can be made that every provider takes: PayMongo's least refund is 100. */
const leastValue = 1_000;
const taken = ({ id, value, currency }: TestPayment): { readonly id: string; readonly amount: Money } => ({ id, amount: { value, currency } });
