import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    // The files of a process share its modules, whose loading anew for each file takes longer than the
    // tests. So no test may change what another imports.
    isolate: false,
    include: ["src/**/*.test.ts", "bench/**/*.test.ts"],
    globalSetup: ["src/testing/bundle-worker.ts"],
    testTimeout: 60_000,
    typecheck: { enabled: false },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
})
