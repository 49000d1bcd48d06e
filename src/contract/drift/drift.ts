import { ConfigurationError } from "../../runtime/errors.ts";
import type { Place } from "../model.ts";
import { arrayAt, type Json, objectAt } from "../spec/json.ts";
import type { Spec, SpecOperation } from "../spec/spec.ts";
import { type DriftKind, driftKinds, type Finding } from "./finding.ts";
import { compareOperation } from "./operation.ts";
import type { Published } from "./published.ts";
import { basePath, followIn, operationsIn, type PublishedOperation, template } from "./reader.ts";

export type { DriftKind } from "./finding.ts";
export { loadPublished, type Published, readPublished } from "./published.ts";

/** Where our contract and a published document part ways. */
export interface Drift {
  readonly kind: DriftKind;
  readonly operation: string | null;
  /** `amount.value of the request`, `the answer 409`. */
  readonly subject: string;
  readonly ours: Json;
  readonly theirs: Json;
  /** The line of our contract. */
  readonly place: Place | null;
  /** The line of the published document. */
  readonly there: Place | null;
  readonly message: string;
}

/**
 * Compares a contract with a document that the provider publishes, on the operations that the contract has.
 *
 * @example
 * const drifts = driftAgainst(loadSpec("mollie"), await loadPublished("openapi.yaml", fetch));
 */
export function driftAgainst(spec: Spec, published: Published): Drift[] {
  const broken = new Map<string, Finding>();
  const note = (ref: string, pointer: string) => {
    const words = `the reference ${ref} leads nowhere in the document, or in a circle; what stands there was not compared`;
    broken.set(ref, { kind: "unreadable", subject: ref, ours: null, theirs: ref, pointer: null, publishedPointer: pointer, words });
  };
  const follow = { request: followIn(published, "request", note), response: followIn(published, "response", note) };
  const toDrift = (operation: string | null, { pointer, publishedPointer, words, ...finding }: Finding): Drift => ({
    ...finding,
    operation,
    place: pointer === null ? null : spec.place(pointer),
    there: publishedPointer === null ? null : published.place(publishedPointer),
    message: operation === null ? words : `${operation}: ${words}`,
  });
  try {
    const candidates = operationsIn(published, follow.response);
    const compared = spec.operations.flatMap((operation) => {
      const theirs = counterpart(spec, operation, candidates);
      const findings = theirs ? compareOperation(spec, operation, theirs, follow) : [missing(operation)];
      return findings.map((finding) => toDrift(operation.id, finding));
    });
    return [...compared, ...[...broken.values()].map((finding) => toDrift(null, finding))].sort(
      (a, b) => driftKinds.indexOf(a.kind) - driftKinds.indexOf(b.kind),
    );
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ConfigurationError(`${published.file}:1: the document nests too deeply: give the part of it that describes refunds`, { cause });
  }
}

/** The published operation at the same method and path; names of parameters may differ. */
function counterpart(spec: Spec, { method, path }: SpecOperation, candidates: readonly PublishedOperation[]): PublishedOperation | undefined {
  const bases = arrayAt(spec.document.servers).map((server) => basePath(objectAt(server)));
  const ours = (bases.length > 0 ? bases : [""]).map((base) => template(base + path));
  const alike = candidates.filter((candidate) => candidate.method === method);
  return (
    alike.find(({ paths }) => paths.some((each) => ours.includes(each))) ??
    alike.find(({ paths, hasServers }) => !hasServers && paths.some((each) => each !== "" && ours.some((own) => own.endsWith(each))))
  );
}

const missing = ({ method, path, pointer }: SpecOperation): Finding => ({
  kind: "gone",
  subject: `${method} ${path}`,
  ours: `${method} ${path}`,
  theirs: null,
  pointer,
  publishedPointer: "/paths",
  words: `${method} ${path} is not published`,
});
