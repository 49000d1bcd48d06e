// Lint rules of our own for the contracts; specs/README.md says why each exists.
const vocabulary = new Set([
  "createRefund",
  "getRefund",
  "listRefunds",
  "listAllRefunds",
  "cancelRefund",
  "updateRefund",
  "getRefundReceipt",
  "getPayment",
  "getPaymentLineItems",
  "reversePayment",
  "listAccounts",
  "getRefundable",
  "receiveWebhook",
]);
const confidences = ["seed", "official", "docs", "third-party", "inferred"];
const writes = ["post", "put", "patch", "delete"];

const eachOperation = (check) => () => ({
  PathItem: {
    enter(path, context) {
      for (const method of ["get", ...writes]) {
        if (path[method]) check(path[method], method, { ...context, location: context.location.child(method) });
      }
    },
  },
});

const rules = {
  "operation-has-source": eachOperation((operation, _method, { report, location }) => {
    const source = operation["x-source"];
    if (!source?.from || !confidences.includes(source.confidence)) {
      report({ message: `Say where the operation comes from: x-source with from and confidence (${confidences.join(", ")}).`, location });
    }
  }),
  "write-has-idempotency": eachOperation((operation, method, { report, location }) => {
    if (writes.includes(method) && operation["x-idempotency"] === undefined) {
      report({ message: "A write needs x-idempotency: what the provider does with a repeated request, or none.", location });
    }
    if (method === "get" && operation["x-idempotency"] !== undefined) {
      report({ message: "A read is safe to repeat: remove x-idempotency.", location });
    }
  }),
  "operation-id-in-vocabulary": eachOperation((operation, _method, { report, location }) => {
    if (!vocabulary.has(operation.operationId)) {
      report({ message: `operationId "${operation.operationId}" is not in the vocabulary of specs/README.md.`, location });
    }
  }),
  "status-has-schema-and-example": eachOperation((operation, _method, { report, location }) => {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const at = location.child("responses").child(status);
      if (!/^[1-5][0-9][0-9]$/.test(status)) report({ message: `Write the status as a number, not "${status}".`, location: at });
      if (response.$ref) continue; // checked where it is defined
      checkContent(response, status, (message) => report({ message, location: at }));
    }
  }),
  "shared-response-has-schema-and-example": () => ({
    NamedResponses: {
      enter(responses, { report, location }) {
        for (const [name, response] of Object.entries(responses)) {
          checkContent(response, name, (message) => report({ message, location: location.child(name) }));
        }
      },
    },
  }),
};

function checkContent(response, name, report) {
  if (name === "204") return;
  const media = Object.values(response.content ?? {});
  if (media.length === 0) report(`Response ${name} needs a body schema.`);
  for (const { schema, example, examples } of media) {
    if (!schema) report(`Response ${name} needs a body schema.`);
    if (example === undefined && Object.keys(examples ?? {}).length === 0) report(`Response ${name} needs an example.`);
  }
}

export default function plugin() {
  return { id: "openrefunds", rules: { oas3: rules } };
}
