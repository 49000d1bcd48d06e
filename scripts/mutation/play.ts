import type { Case } from "../../src/contract/cases/case.ts";
import { createSession } from "../../src/contract/cases/session.ts";
import { subjects } from "../../src/contract/cases/subjects.ts";
import type { CoverageSettings } from "../../src/contract/coverage/coverage.ts";
import type { CaseResult } from "../../src/contract/model.ts";
import type { Spec } from "../../src/contract/spec/spec.ts";
import type { Target } from "../../src/contract/targets/target.ts";

export interface Play {
  readonly spec: Spec;
  readonly target: Target;
  readonly coverage: CoverageSettings;
  /** The order in which the cases are played. */
  readonly inOrder?: (cases: readonly Case[]) => readonly Case[];
  readonly onCase?: (one: Case) => void;
}

/** What a run of the contract's cases shows: each case one after the other, then what all answers say together, then missed coverage. */
export async function* play({ spec, target, coverage, inOrder = (cases) => cases, onCase }: Play): AsyncGenerator<CaseResult | string> {
  const { provider } = spec;
  if (!isKnown(provider)) throw new RangeError(`there is no provider ${provider}`);
  const session = createSession({ subject: subjects[provider], spec, target, closed: true });
  for (const one of inOrder(session.cases)) {
    onCase?.(one);
    yield await session.play(one);
  }
  for (const { judge } of session.conformance) yield judge();
  yield* session.coverage(coverage).missed;
}

const isKnown = (name: string): name is keyof typeof subjects => Object.hasOwn(subjects, name);
