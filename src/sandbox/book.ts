/** A provider's refunds. */
export interface Book<Refund extends { readonly payment: object }> {
  readonly size: number;
  add(id: string, refund: Refund): void;
  get(id: string): Refund | undefined;
  /** All of them, oldest first. */
  all(): readonly Refund[];
  /** Those of one payment, oldest first: however many there are of others, that costs no more. */
  of(payment: Refund["payment"]): readonly Refund[];
}

export function createBook<Refund extends { readonly payment: object }>(): Book<Refund> {
  const byId = new Map<string, Refund>();
  const byPayment = new Map<Refund["payment"], Refund[]>();
  return {
    get size() {
      return byId.size;
    },
    add(id, refund) {
      byId.set(id, refund);
      const earlier = byPayment.get(refund.payment);
      byPayment.set(refund.payment, earlier ? [...earlier, refund] : [refund]);
    },
    get: (id) => byId.get(id),
    all: () => [...byId.values()],
    of: (payment) => byPayment.get(payment) ?? [],
  };
}
