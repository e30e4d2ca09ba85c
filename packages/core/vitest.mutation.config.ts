import { defineConfig } from "vitest/config"

/**
 * What `npm run mutation` runs against each mutant: the truth tables, and the quick tests of the interpreter. One world
 * for all files, since a mutant takes as long as its imports.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    include: ["src/rules/**/*.test.ts", "src/check/*.test.ts"],
    // Properties over many reports, and texts of 100,000 signs: what they would notice, quick cases say beside them.
    exclude: ["src/rules/publication/*.test.ts", "src/check/members.test.ts", "src/check/carry-over.test.ts"],
    isolate: false,
  },
})
