import { defineConfig } from "vitest/config"

const conditions = ["gouji-source"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["e2e/**/*.e2e.test.ts"],
    setupFiles: ["e2e/support/note-retries.ts"],
    // A browser beside others on a busy machine: on CI a test is tried a second time, and `npm test` names it loudly.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Each file has a browser and a server of its own. One at a time, the cores wait for pages to come to rest.
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "test-results/e2e.json" }]],
  },
})
