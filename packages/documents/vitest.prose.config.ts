import { defineConfig } from "vitest/config"

/** `npm run prose`: judges invented sentences, and real reports where a folder of them is at hand, and counts. */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: { include: ["prose/*.measure.ts"], testTimeout: 300_000, reporters: ["default"], fileParallelism: false },
})
