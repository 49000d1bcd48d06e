/** One way to break the protocol: the text that is looked for, in one file under `src`, and what is put in its place. */
export interface Sabotage {
  readonly name: string;
  readonly find: string;
  readonly put: string;
}

export const sabotages: readonly Sabotage[] = [
  { name: "skip the look", find: "if (!isVouchedFor(run, payment, call)) {", put: "if (Date.now() < 0) {" },
  { name: "fresh key on retry", find: "idempotencyKey, generation]))", put: "idempotencyKey, generation, Math.random()]))" },
  { name: "truncate the key", find: "payment, idempotencyKey, generation]))", put: "payment, idempotencyKey.slice(0, 12), generation]))" },
  { name: "raise the generation after doubt", find: "open ? open.generation : raised", put: "after ? after.generation + 1 : raised" },
  { name: "treat 500 as rejected", find: "(answer.httpStatus >= 500 || answer.httpStatus === 408)", put: "answer.httpStatus === 408" },
  {
    name: "trust a proxy's 503",
    find: 'if (answer.status === "undocumented" || answer.issues.length > 0) return verdict("unknown");',
    put: 'if (answer.status === "undocumented" || answer.issues.length > 0) return verdict(answer.httpStatus === 503 ? "rejected" : "unknown");',
  },
  { name: "believe a refusal at the door", find: "const unconfirmed = !looked &&", put: "const unconfirmed = Date.now() < 0 && !looked &&" },
  { name: "retry an unkeyed POST", find: "const repeatable = operation", put: "const repeatable = true || operation" },
  {
    name: "resend on timeout",
    find: "attempt < options.retries &&",
    put: '(attempt < options.retries || (attempt === 0 && failure?.kind === "timeout")) &&',
  },
  {
    name: "accept equal amounts as proof",
    find: "match: matches[0]?.told,",
    put: "match: matches[0]?.told ?? tagged.find(({ tag }) => !tag)?.told,",
  },
  {
    name: "refuse before looking",
    find: "  if (!isVouchedFor(run, payment, call)) {",
    put: "  try {\n    ordered(run, payment);\n  } catch (refusal) {\n    throw refused(run, payment, refusal);\n  }\n  if (!isVouchedFor(run, payment, call)) {",
  },
  {
    name: "take a 404 for absence",
    find: "await provider.get(client, { payment: payment.id, id: told.id }, call) : told;",
    put: "await provider.get(client, { payment: payment.id, id: told.id }, call).catch((failure) => (failure.answer?.httpStatus === 404 ? null : Promise.reject(failure))) : told;\n    if (!whole) continue;",
  },
  { name: "take a missing list for an empty one", find: "  if (!shown) throw unseen(", put: "  if (!shown) return [];\n  if (Date.now() < 0) throw unseen(" },
  { name: "believe a replayed body", find: "if (!told.answer.replayed && !isOlder(", put: "if (Date.now() > 0 || !isOlder(" },
  { name: "drop the tag on update", find: "{ ...change.metadata, ...tag }", put: "{ ...change.metadata }" },
  { name: "leave no tag", find: ", [tagName]: writeTag(attempt) }", put: " }" },
  { name: "forget doubts", find: "run.doubts.set(run.doubtKey, sending)", put: "run.doubts.delete(run.doubtKey)" },
  { name: "let a later refusal end the doubt", find: "newestOpen(request.after, mine)", put: "newestOpen(request.after)" },
  { name: 'send "remaining" anew', find: "attempt.amount ?? remainingOf(", put: "remainingOf(" },
  { name: "drop the settle delay", find: "clock.now()) + settleMs;", put: "clock.now());" },
  { name: "hand out the API key with the attempt", find: "headers: redactHeaders(wire.headers)", put: "headers: wire.headers" },
];
