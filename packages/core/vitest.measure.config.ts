import { defineConfig } from "vitest/config"

/** The part of `npm run bench` that measures repairs: how often they are right, how long they take, and proofs. */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    include: ["bench/repair/*.measure.ts"],
    testTimeout: 900_000,
    reporters: ["default"],
    fileParallelism: false,
  },
})
