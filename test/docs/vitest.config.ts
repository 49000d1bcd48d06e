import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The built site in a browser: `npm run docs` comes first, so it is no part of the plain test run. */
// biome-ignore lint/style/noDefaultExport: vitest reads it
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { conditions: ["openrefunds-source"] },
  ssr: { resolve: { conditions: ["openrefunds-source"] } },
  test: { include: ["test/docs/site/*.spec.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
