import { describe } from "vitest";
import type { Subject } from "./stand.ts";
import { stand } from "./stand.ts";
import { explaining } from "./suite-explain.ts";
import { keys } from "./suite-keys.ts";
import { reading } from "./suite-reads.ts";
import { refunding } from "./suite-refunds.ts";
import { refusing } from "./suite-refusals.ts";
import { requests } from "./suite-requests.ts";

/** The one suite that every provider passes. What a provider declares itself unable to do has to be refused, typed and unsent. */
export function refundSuite(subject: Subject): void {
  const able = stand(subject).shop.capabilities();
  describe(`${subject.name} as every provider`, () => {
    refunding(subject, able);
    keys(subject, able);
    refusing(subject, able);
    requests(subject, able);
    reading(subject, able);
    explaining(subject, able);
  });
}
