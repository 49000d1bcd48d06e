/** Codes with which a runtime names a failure before the request: no connection, no name, no trusted certificate. */
const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|(CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS)\w*)$/;
/** These also break a connection that is open, after the request has left. */
const alsoLater = /^(EHOSTUNREACH|ENETUNREACH)$/;

/** Only what the runtime names as failing before the request counts; where the cause is hidden, it may have been sent. */
export function neverSent(error: unknown): boolean {
  const failure = namedFailure(error);
  if (!failure) return false;
  const attempts: readonly unknown[] = failure instanceof AggregateError ? failure.errors : [failure];
  const connecting = attempts.length > 0 && attempts.every((attempt) => attempt instanceof Error && "syscall" in attempt && attempt.syscall === "connect");
  return neverConnected.test(failure.code) && (connecting || !alsoLater.test(failure.code));
}

/** The code in the chain of causes, or the words of the error. */
export const inShort = (error: unknown): string => namedFailure(error)?.code ?? inWords(error);

/** Anything can be thrown, also what can't be written as a text. */
function inWords(error: unknown): string {
  try {
    return String(error);
  } catch {
    return "an error without words";
  }
}

/** The first error in the chain of causes that has a code. */
function namedFailure(error: unknown): (Error & { code: string }) | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    if (hasCode(at)) return at;
    seen.add(at);
  }
  return undefined;
}
const hasCode = (error: Error): error is Error & { code: string } => "code" in error && typeof error.code === "string";
