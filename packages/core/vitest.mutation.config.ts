import { defineConfig } from "vitest/config"

/** What `npm run mutation` runs against each mutant: the quick tests of the rules and of their interpreter. */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: { include: ["src/rules/**/*.test.ts", "src/check/*.test.ts", "src/repair/check-report.test.ts"] },
})
