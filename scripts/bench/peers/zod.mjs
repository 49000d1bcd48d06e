/** The answer of Dodo's createRefund as somebody would write it with zod 4: the fields, the bounds and the words of the contract, open to new fields. */
export function refundSchema(z, currencies) {
  const whole = z.number().int().min(0).max(2147483647);
  const metadata = z.record(z.string(), z.union([z.string(), z.number().min(-9007199254740991).max(9007199254740991), z.boolean()]));
  const customer = z.looseObject({
    customer_id: z.string(),
    name: z.string(),
    email: z.string(),
    phone_number: z.string().nullish(),
    metadata: metadata.optional(),
  });
  return z.looseObject({
    refund_id: z.string(),
    payment_id: z.string(),
    business_id: z.string(),
    status: z.enum(["succeeded", "failed", "pending", "review"]),
    created_at: z.iso.datetime({ offset: true }),
    is_partial: z.boolean(),
    amount: whole.nullish(),
    currency: z.union([z.enum(currencies), z.string()]).nullish(),
    reason: z.string().nullish(),
    metadata,
    customer,
    brand_id: z.string().optional(),
  });
}
