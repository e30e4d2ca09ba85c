import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    // Properties run many cases; a busy machine must not fail them.
    testTimeout: 60_000,
    // Starting and ending a database server with its hundred databases, the same.
    hookTimeout: 120_000,
    // The files of a process share its modules, whose loading anew for each file takes longer than the
    // tests. So no test may change what another imports.
    isolate: false,
    include: ["src/**/*.test.ts"],
    typecheck: { enabled: false },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
})
