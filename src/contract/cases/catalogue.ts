import type { Capabilities } from "../../capabilities.ts";
import type { Spec } from "../spec.ts";
import type { Case } from "./case.ts";
import { changeCases } from "./changes.ts";
import { exampleCases } from "./examples.ts";
import { faultCases } from "./faults.ts";
import { keyCases } from "./keys.ts";
import { wireCases } from "./provider-refusals.ts";
import { readCases } from "./reads.ts";
import { refundCases } from "./refunds.ts";
import { requestCases } from "./requests.ts";
import { statusCases } from "./statuses.ts";
import type { Subject } from "./subjects.ts";

/** What one part of the catalogue has for a provider. */
export type Chapter = (subject: Subject, spec: Spec, able: Capabilities) => readonly Case[];

const chapters: readonly Chapter[] = [exampleCases, statusCases, requestCases, refundCases, wireCases, keyCases, readCases, changeCases, faultCases];

/** Every case of a provider, in the order of the report: the shared catalogue, what its contract brings, and its quirks. */
export const casesOf: Chapter = (subject, spec, able) => chapters.flatMap((chapter) => chapter(subject, spec, able));
