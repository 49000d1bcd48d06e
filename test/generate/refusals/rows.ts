/** One fault: the line of `fixtures/sound.yaml` that is replaced, and what the refusal says. `# here` marks the line it names. */
export interface Refused {
  readonly what: string;
  readonly line: string;
  readonly instead: readonly string[];
  readonly path: string;
  readonly problem: RegExp;
  readonly remedy: string;
}

export const amount = "        amount: { type: integer, minimum: 1, maximum: 100 }";
export const amountPath = "#/components/schemas/Request/properties/amount";
/** A fault in a schema: written at the request's amount. */
export const schema = (what: string, written: string, path: string, problem: RegExp, remedy: string): Refused => ({
  what,
  line: amount,
  instead: [`        amount: ${written} # here`],
  path: amountPath + path,
  problem,
  remedy,
});
export const source = "      x-source: { from: seed, confidence: seed }";
export const idempotency =
  "      x-idempotency: { header: Key, required: false, scope: account, window: PT1H, replay: unmarked, conflict: 409, storesFailures: false, confidence: docs }";
export const write = "#/paths/~1refunds~1{id}/post";
/** A fault in the facts about repeated requests. */
export const repeated = (what: string, from: string, to: string, path: string, problem: RegExp, remedy = "specs/README.md lists"): Refused => ({
  what,
  line: idempotency,
  instead: [`${idempotency.replace(from, to)} # here`],
  path: `${write}/x-idempotency${path}`,
  problem,
  remedy,
});
export const idParameter = "        - { name: id, in: path, required: true, schema: { type: string } }";
export const keyParameter = "        - { name: Key, in: header, schema: { type: string } }";
/** A fault in the parameters of the write; `next` stands in the place of its header. */
export const parameter = (what: string, next: string, path: string, problem: RegExp, remedy: string): Refused => ({
  what,
  line: keyParameter,
  instead: [keyParameter, `        - ${next} # here`],
  path: `${write}/parameters${path}`,
  problem,
  remedy,
});
export const one = (what: string, line: string, instead: string | string[], path: string, problem: RegExp, remedy: string): Refused => ({
  what,
  line,
  instead: [instead].flat(),
  path,
  problem,
  remedy,
});
export const head = "      operationId: createRefund\n      summary: Give money back.";
export const readResponse = '        "200": { $ref: "#/components/responses/Refund" }';
export const read = "#/paths/~1refunds~1{id}/get";
