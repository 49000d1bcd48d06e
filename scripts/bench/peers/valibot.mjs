/** The answer of Dodo's createRefund as somebody would write it with valibot: the fields, the bounds and the words of the contract, open to new fields. */
export function refundSchema(v, currencies) {
  const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2147483647));
  const number = v.pipe(v.number(), v.minValue(-9007199254740991), v.maxValue(9007199254740991));
  const metadata = v.record(v.string(), v.union([v.string(), number, v.boolean()]));
  const customer = v.looseObject({
    customer_id: v.string(),
    name: v.string(),
    email: v.string(),
    phone_number: v.nullish(v.string()),
    metadata: v.optional(metadata),
  });
  return v.looseObject({
    refund_id: v.string(),
    payment_id: v.string(),
    business_id: v.string(),
    status: v.picklist(["succeeded", "failed", "pending", "review"]),
    created_at: v.pipe(v.string(), v.isoTimestamp()),
    is_partial: v.boolean(),
    amount: v.nullish(whole),
    currency: v.nullish(v.union([v.picklist(currencies), v.string()])),
    reason: v.nullish(v.string()),
    metadata,
    customer,
    brand_id: v.optional(v.string()),
  });
}
