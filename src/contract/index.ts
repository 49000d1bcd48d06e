export { type CoverageSettings, type Gap, projectThresholds } from "./coverage/coverage.ts";
export { knownGaps } from "./coverage/gaps.ts";
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
export { type RegisterOptions, registerContract, type TestContext, type TestFramework } from "./register.ts";
export { toGithub } from "./report/github.ts";
export { toJson } from "./report/json.ts";
export { toJunit } from "./report/junit.ts";
export { toMarkdown } from "./report/markdown.ts";
export { toHtml } from "./report/page/page.ts";
export { createProgress } from "./report/progress.ts";
export { toTerminal } from "./report/terminal.ts";
export { type RunOptions, runContract } from "./run.ts";
export { type BaseUrlOptions, baseUrlTarget, type ServerAccount } from "./targets/base-url.ts";
export { replayTarget, toHar } from "./targets/har.ts";
export { accountsFrom, type LiveAccount, type LiveOptions, liveTarget } from "./targets/live.ts";
export type { TestPayment } from "./targets/pool.ts";
export { sandboxTarget } from "./targets/sandbox.ts";
export { CannotRun, type Hand, type PaymentWish, type Scene, type Target, TargetError } from "./targets/target.ts";
