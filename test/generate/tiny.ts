import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { stringify } from "yaml";
import { checkDocument } from "../../scripts/generate/check.ts";
import { readSource } from "../../scripts/generate/document.ts";
import { generateContract } from "../../scripts/generate/main.ts";
import { typesOf } from "../../scripts/generate/types.mjs";
import type { Validator } from "../../src/runtime/validation.ts";
import { type JsonObject, repository } from "./contracts.ts";

/** A contract of one operation whose request body is the schema `Value`. */
export function tinyDocument(schemas: JsonObject): JsonObject {
  const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
  return {
    openapi: "3.1.0",
    info: { title: "Tiny", version: "1.0.0" },
    servers: [{ url: "https://tiny.test" }],
    paths: {
      "/refunds": {
        post: {
          operationId: "createRefund",
          "x-source": { from: "seed", confidence: "seed" },
          "x-idempotency": "none",
          requestBody: { required: true, content: json("Value") },
          responses: { "200": { description: "Done.", content: json("Value") } },
        },
      },
    },
    components: { schemas },
  };
}

/** The validator that the generator writes for the schema `Value`, loaded. */
export async function generatedValidator(schemas: JsonObject): Promise<Validator<unknown>> {
  const source = readSource("specs/tiny.yaml", stringify(tinyDocument(schemas)));
  checkDocument(source);
  const root = mkdtempSync(join(tmpdir(), "openrefunds-tiny-"));
  try {
    symlinkSync(join(repository, "src"), join(root, "src"));
    for (const [file, text] of await generateContract(source, typesOf)) {
      const path = join(root, "generated", file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const entry = join(root, "generated/tiny/validators/createRefund.body.ts");
    const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm", target: "es2022" });
    const module: { createRefundBody: Validator<unknown> } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0]?.text ?? "")}`);
    return module.createRefundBody;
  } finally {
    rmSync(root, { recursive: true });
  }
}
