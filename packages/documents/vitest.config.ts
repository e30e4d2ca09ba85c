import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    // Properties run many cases; a busy machine must not fail them.
    testTimeout: 180_000,
    include: ["src/**/*.test.ts"],
    typecheck: { enabled: false },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
})
