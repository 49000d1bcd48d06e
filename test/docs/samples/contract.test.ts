import { CannotRun, registerContract } from "openrefunds/contract";
import { createSandbox } from "openrefunds/sandbox";
import { describe, it } from "vitest";

// Here the sandbox stands in for your server. Give baseUrl in place of fetch where it listens on a socket.
const { mollie, fetch, clock, faults } = createSandbox();

registerContract(
  { describe, it },
  {
    provider: "mollie",
    fetch,
    apiKey: mollie.apiKey,
    // What your server can do beside the provider's API. What is missing here skips the cases that need it.
    hand: {
      addPayment: async ({ amount, shared: _shared, ...more }) => {
        if (Object.keys(more).length > 0) throw new CannotRun(`our server has no payment with ${Object.keys(more).join(", ")}`);
        return { id: mollie.addPayment({ amount }).id, amount };
      },
      ledger: async (payment) => mollie.ledger(payment),
      advance: async (ms) => clock.advance(ms),
      addFault: async (rule) => faults.add(rule),
    },
    only: ["mollie/keys/"],
  },
);
