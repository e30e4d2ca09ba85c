import { defineConfig } from "vitest/config"

/** `npm run accuracy`: reads invented reports in every shape and format at hand and counts the cells. */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: { include: ["accuracy/*.measure.ts"], testTimeout: 900_000, reporters: ["default"], fileParallelism: false },
})
