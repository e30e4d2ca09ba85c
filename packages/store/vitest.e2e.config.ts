import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    testTimeout: 600_000,
    include: ["kills/**/*.e2e.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/e2e.json" }]],
  },
})
