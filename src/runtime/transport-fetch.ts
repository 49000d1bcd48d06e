import { fetchTransport } from "./over-fetch.ts";
import type { Transport } from "./transport.ts";

/** What a client without a `fetch` of its own uses where there is no pool: outside Node. */
export const platformTransport: Transport = fetchTransport((url, init) => globalThis.fetch(url, init));
