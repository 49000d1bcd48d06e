import { LocalRefusal } from "./adapter.ts";
import type { Reason } from "./types.ts";

/** For providers whose reason is free text: all words, each as itself. */
export const reasonWords: Record<Reason, Reason> = {
  requested_by_customer: "requested_by_customer",
  duplicate: "duplicate",
  fraudulent: "fraudulent",
  returned: "returned",
  other: "other",
};

/** Reason and description in one text: `returned: broken on arrival`. */
export function joinReason(reason: Reason | undefined, description: string | undefined): string | undefined {
  const read = splitReason(description).reason;
  if (!reason && read)
    throw new LocalRefusal(
      "invalid_request",
      `/description ${JSON.stringify(description)} would be read back as the reason ${read}: give that as the reason, or put it in other words`,
    );
  return reason && description ? `${reason}: ${description}` : (reason ?? description);
}

/** The way back. A text that does not begin with one of our words is a description. */
export function splitReason(text: string | null | undefined): { reason?: Reason; description: string | null; providerReason: string | null } {
  const providerReason = text ?? null;
  const [, word = "", rest] = /^(\w+)(?:: (.+))?$/s.exec(text ?? "") ?? [];
  if (!isReason(word)) return { description: providerReason, providerReason };
  return { reason: word, description: rest ?? null, providerReason };
}

export const isReason = (word: string): word is Reason => Object.hasOwn(reasonWords, word);
