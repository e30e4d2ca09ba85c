import { defineConfig } from "vitest/config"

/** `npm run docs`: writes the pages of the rules, and the examples that programs show. */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: { include: ["pages/**/*.docs.ts"], reporters: ["default"] },
})
