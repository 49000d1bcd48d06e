import type { Report } from "../model.ts";
import { maskReport } from "./mask.ts";

/**
 * The report itself; `reportSchema` says what is in it.
 * @example writeFileSync("report.json", toJson(report));
 */
export const toJson = (report: Report): string => `${JSON.stringify(maskReport(report), null, 2)}\n`;
