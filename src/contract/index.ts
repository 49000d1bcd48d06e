export type { CoverageSettings, Gap } from "./coverage.ts";
export { projectThresholds } from "./coverage.ts";
export type {
  CaseResult,
  CoverageItem,
  CoverageKind,
  CoverageReport,
  Defect,
  Exchange,
  Finding,
  Group,
  Place,
  ProviderReport,
  Report,
  RunEvent,
  TargetKind,
  Verdict,
} from "./model.ts";
export { type RunOptions, runContract } from "./run.ts";
export { sandboxTarget } from "./targets/sandbox.ts";
export { type Hand, type PaymentWish, type Scene, type Target, TargetError } from "./targets/target.ts";
