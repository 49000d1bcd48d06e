import type { Control, Mode, Money } from "./engine.ts";
import type { Sandbox, SandboxProvider } from "./index.ts";
import { flag, list, oneOf, type Reader, record, text, whole } from "./input.ts";

/** A sum above zero. */
export const money: Reader<Money> = record({ value: whole(1), currency: text }, {});

/** A provider's controls for input from outside. */
interface Hand {
  addPayment(body: unknown): { readonly id: string };
  setStatus(refund: string, body: unknown): { readonly id: string; readonly status: string };
  readonly setBalance: ((minorUnits: number | null) => void) | null;
}

const needed = { amount: money };
const mode: Reader<Mode> = oneOf("test", "live");

/** The provider's controls; where it has more than every provider has, they are listed below. */
export const handOf = (name: SandboxProvider, sandbox: Sandbox): Hand => richer(sandbox)[name] ?? plain(sandbox[name]);

/** An amount and a mode make the payment; the words for a refund's status are the fake's to check. */
const plain = (control: Control<object, string>): Hand => hand(control, record(needed, { mode }), text);

/** What some controls take besides: the options of `addPayment`, and the words for a refund's status. */
function richer({ dodo, dojo, mollie, paymongo, smartpay }: Sandbox): Readonly<Partial<Record<SandboxProvider, Hand>>> {
  return {
    dodo: hand(
      dodo,
      record(needed, {
        mode,
        items: list(record({ amount: whole(1) }, { id: text, refundable: flag })),
        status: oneOf(
          ...(["succeeded", "failed", "cancelled", "processing", "requires_customer_action", "requires_merchant_action", "requires_payment_method"] as const),
          ...(["requires_confirmation", "requires_capture", "partially_captured", "partially_captured_and_capturable"] as const),
        ),
        disputed: flag,
      }),
      oneOf("succeeded", "failed", "pending", "review"),
      dodo.setWallet,
    ),
    dojo: hand(
      dojo,
      record(needed, {
        mode,
        status: oneOf("Created", "Authorized", "Captured", "Reversed", "Refunded", "Canceled"),
        captureMode: oneOf("Auto", "Manual"),
        captures: list(record({ amount: whole(1) }, { status: oneOf("Created", "Successful", "Declined", "Failed") })),
      }),
      (_status, at): never => {
        throw new Error(`${at}: Dojo's refunds have no status`);
      },
    ),
    mollie: hand(
      mollie,
      record(needed, { mode, capturedAmount: whole(), chargedBack: whole(), overRefundAllowance: whole(), method: text, description: text }),
      oneOf("queued", "pending", "processing", "refunded", "failed", "canceled"),
      mollie.setBalance,
    ),
    paymongo: hand(
      paymongo,
      record(needed, { mode, status: text, disputed: flag, sourceType: text, partialAllowed: flag }),
      oneOf("pending", "processing", "succeeded", "failed"),
      paymongo.setBalance,
    ),
    smartpay: hand(smartpay, record(needed, { mode, listsRefunds: flag }), oneOf("succeeded", "failed")),
  };
}

function hand<Payment extends object, Status extends string>(
  control: Control<Payment, Status>,
  payment: Reader<Parameters<Control<Payment, Status>["addPayment"]>[0]>,
  status: Reader<Status>,
  setBalance: Hand["setBalance"] = null,
): Hand {
  return {
    addPayment: (body) => control.addPayment(payment(body, "payment")),
    setStatus(id, body) {
      const { status: word } = record({ status }, {})(body, "refund");
      control.setStatus(id, word);
      return { id, status: word };
    },
    setBalance,
  };
}
