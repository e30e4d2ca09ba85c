import { defineConfig } from "vitest/config"

/**
 * What `npm run mutation` runs against each mutant: the cases of the truth tables, and the quick tests of the interpreter. One world
 * for all files, since a mutant takes as long as its imports.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ["gouji-source"] } },
  resolve: { conditions: ["gouji-source"] },
  test: {
    include: ["src/rules/**/*.test.ts", "src/check/*.test.ts"],
    exclude: [
      // Each case of a truth table is a case of `outcomes.test.ts`, whose names are short: the pattern of several
      // hundred long names is too large for a regular expression.
      "src/rules/rules.test.ts",
      // Properties over many reports, and texts of 100,000 signs: what they would notice, quick cases say beside them.
      "src/rules/publication/*.test.ts",
      "src/check/{members,carry-over}.test.ts",
    ],
    isolate: false,
  },
})
