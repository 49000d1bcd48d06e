/** Histories that found something once, or that alone tell a broken protocol from a sound one. */
export const landmarks: readonly string[] = [
  // A read that fails must not cut the settle delay short, nor must its rhythm.
  "dodo | write: reset late (first call) | reads: 500 own (first call) | again with the attempt | partial | at once | none",
  "dodo | write: 408 proxy late (first call) | reads: 404 proxy (first call) | dies | partial | at once | none",
  "dodo | write: reset late (first call) | reads: none (both calls) | again with the attempt | partial | at once | none",
  // A process that has the attempt waits until its send has settled.
  "dodo | write: reset late (first call) | reads: none (both calls) | dies sending, attempt of the hook | partial | at once | none",
  // Doubt stays, also where the look after the send could not see.
  "dodo | write: timeout latest (first call) | reads: none (both calls) | again | partial | a minute later | none",
  "dodo | write: timeout latest (first call) | reads: drop refunds (first call) | again | partial | at once | none",
  "paymongo | write: timeout latest (first call) | reads: none (both calls) | again | partial, dashboard between | a minute later | refunds settle later",
  // Where no look sees the key, figures that our own refund moved say nothing.
  "dojo | write: 408 proxy late (first call) | reads: drop refunds (both calls) | dies sending | remaining | a minute later | none",
  "dojo | write: timeout at_once (first call) | reads: none (both calls) | again with the attempt | remaining | a minute later | none",
  "mollie | write: timeout at_once (first call) | reads: none (both calls) | dies | remaining | a minute later | none",
  // A refusal before the key was looked at says nothing of what the first call did.
  "dojo | write: 401 own (second call) | reads: none (both calls) | dies | partial | a minute later | none",
  // One send, unless a key protects the next.
  "dodo | write: timeout late (first call) | reads: none (both calls) | stops | partial | a minute later | none",
  "dodo | write: 502 proxy at_once (first call) | reads: timeout (first call) | dies | partial | a minute later | none",
  // Only a documented refusal is one.
  "mollie | write: 500 own at_once (first call) | reads: timeout (both calls) | stops | partial | a minute later | none",
  "mollie | write: 503 proxy at_once (first call) | reads: timeout (both calls) | stops | partial | a minute later | none",
  // What is not shown is not absent, and what looks alike is not ours.
  "dodo | write: timeout at_once (first call) | reads: 404 own, of one refund (both calls) | dies | partial | a minute later | none",
  "dodo | write: timeout at_once (first call) | reads: drop refunds (both calls) | dies | partial | a minute later | none",
  "dodo | write: timeout never (first call) | reads: none (both calls) | again with the attempt | partial, dashboard between | a minute later | none",
  "smartpay | write: none (first call) | reads: none (both calls) | stops | two equal partials | a minute later | none",
  // What a refund was is not what it is; and its mark stays.
  "smartpay | write: none (first call) | reads: none (both calls) | dies, vouches | partial | a minute later | status moves",
  "smartpay | write: none (first call) | reads: none (both calls) | dies | partial | past the window | caller updates",
];
