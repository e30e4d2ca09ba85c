import { defineConfig } from "vitest/config"

/** `npm run bench`: how fast documents are read, and in how much memory, each format in a process of its own. */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: { include: ["bench/*.measure.ts"], testTimeout: 900_000, reporters: ["default"], fileParallelism: false },
})
