import type { Transport } from "./transport.ts";

/** Outside Node there are no pools: the platform's own `fetch` sends. */
export const platformTransport: Transport | undefined = undefined;
