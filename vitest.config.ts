import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["openrefunds-source"] },
  ssr: { resolve: { conditions: ["openrefunds-source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/openrefunds/tests.json" }]],
  },
});
