/** Histories that found something once, or that alone tell a broken protocol from a sound one. */
export const landmarks: readonly string[] = [
  "dodo | write: reset late (first call) | reads: 500 own (first call) | again with the attempt | partial | at once | none",
  "dodo | write: 408 proxy late (first call) | reads: 404 proxy (first call) | dies | partial | at once | none",
  "dodo | write: reset late (first call) | reads: none (both calls) | dies sending, attempt of the hook | partial | at once | none",
  "dojo | write: 408 proxy late (first call) | reads: drop refunds (both calls) | dies sending | remaining | a minute later | none",
];
