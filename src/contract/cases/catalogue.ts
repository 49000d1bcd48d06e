import type { Capabilities } from "../../capabilities.ts";
import { groups } from "../model.ts";
import type { Spec } from "../spec/spec.ts";
import { addressCases } from "./addresses.ts";
import type { Case } from "./case.ts";
import { changeCases } from "./changes.ts";
import { exampleCases } from "./examples.ts";
import { faultCases } from "./faults.ts";
import { keyCases } from "./keys.ts";
import { providerExampleCases } from "./provider-examples.ts";
import { providerLimitCases } from "./provider-limits.ts";
import { wireCases } from "./provider-refusals.ts";
import { dodoQuirks } from "./quirks/dodo.ts";
import { dojoQuirks } from "./quirks/dojo.ts";
import { mollieQuirks } from "./quirks/mollie.ts";
import { paymongoQuirks } from "./quirks/paymongo.ts";
import { smartpayQuirks } from "./quirks/smartpay.ts";
import { readCases } from "./reads.ts";
import { refundCases } from "./refunds.ts";
import { requestCases } from "./requests.ts";
import { statusCases } from "./statuses.ts";
import type { Subject } from "./subjects.ts";

/** What one part of the catalogue has for a provider. */
export type Chapter = (subject: Subject, spec: Spec, able: Capabilities) => readonly Case[];

const chapters: readonly Chapter[] = [
  exampleCases,
  providerExampleCases,
  providerLimitCases,
  statusCases,
  requestCases,
  addressCases,
  refundCases,
  wireCases,
  keyCases,
  readCases,
  changeCases,
  faultCases,
];

/** What only one provider does. */
const quirks: { readonly [Name in Subject["name"]]?: Chapter } = {
  dodo: dodoQuirks,
  dojo: dojoQuirks,
  mollie: mollieQuirks,
  paymongo: paymongoQuirks,
  smartpay: smartpayQuirks,
};

const none: Chapter = () => [];

/** Every case of a provider, in the order of the report: the shared catalogue, what its contract brings, and its quirks. */
export const casesOf: Chapter = (subject, spec, able) =>
  [...chapters, quirks[subject.name] ?? none]
    .flatMap((chapter) => chapter(subject, spec, able))
    .sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group));
