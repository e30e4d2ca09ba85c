import { defineConfig } from "vitest/config"

// Solid's reactive build: under Node's own conditions signals would be the inert ones of the server.
const conditions = ["gouji-source", "browser"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["src/**/*.test.ts"],
    server: { deps: { inline: [/solid-js/, /@solid-primitives/] } },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
})
