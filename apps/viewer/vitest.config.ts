import { defineConfig } from "vitest/config"

// Solid's reactive build: under Node's own conditions signals would be the inert ones of the server.
const conditions = ["gouji-source", "browser"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // The files of a process share its modules, whose loading anew for each file takes longer than the
    // tests. So no test may change what another imports.
    isolate: false,
    include: ["src/**/*.test.ts"],
    server: { deps: { inline: [/solid-js/, /@solid-primitives/] } },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
})
