import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/bundle-worker.ts"],
    testTimeout: 60_000,
    typecheck: { enabled: false },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
})
