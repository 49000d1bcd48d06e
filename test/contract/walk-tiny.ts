import type { Exchange } from "../../src/contract/model.ts";
import { parseSpec, type Spec } from "../../src/contract/spec/spec.ts";

/** A contract small enough to see whole: one write, one read, a union that holds itself. */
export const tinySpec = (kind: "oneOf" | "anyOf" = "oneOf"): Spec =>
  parseSpec(
    `
openapi: 3.1.0
info: { title: Tiny, version: 1.0.0 }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, pattern: ^th_ } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 10 } }
        - { name: deep, in: query, schema: { type: boolean } }
        - { name: Secret, in: header, x-sensitive: true, schema: { type: string, maxLength: 3 } }
        - { name: Version, in: header, required: true, schema: { type: string, enum: [a, b] } }
      responses:
        "200":
          content: { application/json: { schema: { $ref: '#/components/schemas/Value' } } }
        "404": { $ref: '#/components/responses/Gone' }
  /things:
    post:
      operationId: createRefund
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Request' } } }
      responses:
        "201":
          content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } }
        "422": { $ref: '#/components/responses/Gone' }
components:
  responses:
    Gone: { description: Gone. }
  schemas:
    Value:
      ${kind}:
        - { type: 'null' }
        - $ref: '#/components/schemas/Card'
        - $ref: '#/components/schemas/Bank'
        - $ref: '#/components/schemas/Coins'
        - $ref: '#/components/schemas/Notes'
    Card:
      type: object
      required: [kind, last4]
      properties: { kind: { type: string, const: card }, last4: { type: string, maxLength: 4 } }
    Bank:
      type: object
      required: [kind, iban]
      properties: { kind: { type: string, const: bank }, iban: { type: string, x-sensitive: true, maxLength: 8 }, next: { $ref: '#/components/schemas/Value' } }
    Coins: { type: object, required: [kind], properties: { kind: { type: string, const: cash } } }
    Notes: { type: object, required: [kind], properties: { kind: { type: string, const: cash } } }
    Request:
      type: object
      additionalProperties: false
      required: [amount]
      properties:
        amount: { type: integer, minimum: 1, maximum: 100 }
        note: { type: [string, 'null'], maxLength: 3 }
        lines: { type: array, minItems: 1, maxItems: 2, items: { $ref: '#/components/schemas/Word' } }
        labels: { type: object, maxProperties: 2, propertyNames: { maxLength: 2 }, additionalProperties: { type: string } }
    Word: { type: string, enum: [one, two] }
    Known: { type: string, enum: [done, lost] }
    Answer:
      type: object
      required: [status]
      properties:
        status: { anyOf: [{ $ref: '#/components/schemas/Known' }, { type: string }] }
        owner:
          type: object
          properties: { name: { type: string, x-sensitive: true }, since: { type: string, format: date-time } }
`,
    "specs/tiny.yaml",
  );

const headers = { "content-type": "application/json" };

/** The reading of a value. */
export const answer = (value: unknown): Exchange => ({
  operation: "getThing",
  request: { method: "GET", url: "http://127.0.0.1/things/th_1", headers: { version: "a" }, body: null },
  response: { status: 200, headers, body: JSON.stringify(value) },
  failure: null,
  durationMs: 1,
});

/** The sending of a body, and its answer. */
export const send = (body: unknown, status = 201, value: unknown = { status: "done" }): Exchange => ({
  operation: "createRefund",
  request: { method: "POST", url: "http://127.0.0.1/things", headers, body: body === undefined ? null : JSON.stringify(body) },
  response: { status, headers: status === 201 ? headers : {}, body: status === 201 ? JSON.stringify(value) : "" },
  failure: null,
  durationMs: 1,
});
