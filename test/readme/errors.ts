import { type CreateRefundRequest, type Refund, RefundError } from "openrefunds";

/** Refunds, and says what to do where it did not work. */
export async function refundOrder(create: (request: CreateRefundRequest) => Promise<Refund>, request: CreateRefundRequest): Promise<string> {
  try {
    const refund = await create(request);
    return `${refund.id} is ${refund.status}`;
  } catch (error) {
    if (!(error instanceof RefundError)) throw error;
    switch (error.outcome) {
      case "not_sent": // certainly no refund: fix what error.code says
      case "rejected": // the provider certainly refused
        return `not refunded: ${error.code}`;
      case "accepted": // there is a refund, though its answer could not be read
        return `refunded as ${error.refundId}`;
      default: // nobody knows yet: repeat with the same key, it looks first
        return `keep this: ${JSON.stringify(error.attempt)}`;
    }
  }
}
