import { createRequire } from "node:module";

// Plain JavaScript, because the thread that runs it starts before anything is translated: loading TypeScript takes longest of all. It is required, because
// an import would read all of it one time more, for the names that it exports.
/** @type {typeof import("openapi-typescript")} */
const { default: openapiTS, astToString } = createRequire(import.meta.url)("openapi-typescript");

/**
 * The wire types of a contract, by openapi-typescript, which changes the document that it is given.
 * @param {object} document
 * @returns {Promise<string>}
 */
export async function typesOf(document) {
  return astToString(await openapiTS(document, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }));
}
