import openapiTS, { astToString } from "openapi-typescript";

// Plain JavaScript, because the thread that runs it starts before anything is translated: importing TypeScript takes longest of all.

/**
 * The wire types of a contract, by openapi-typescript, which changes the document that it is given.
 * @param {object} document
 * @returns {Promise<string>}
 */
export async function typesOf(document) {
  return astToString(await openapiTS(document, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }));
}
