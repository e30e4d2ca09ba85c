/**
 * `npm run mutation`: changes the rules and their interpreter on purpose, one place at a time, and sees whether the
 * truth tables notice. Strings are left alone: ids are literal types, and clauses are words for people.
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: [
    "src/rules/**/*.ts",
    "src/check/*.ts",
    "!src/**/*.test.ts",
    "!src/**/*.truth.ts",
    "!src/**/index.ts",
    // Shapes and names, which the compiler and the wordings' tests hold.
    "!src/check/{check,facts}.ts",
  ],
  mutator: { excludedMutations: ["StringLiteral"] },
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "test-results/mutation.json" },
  clearTextReporter: { reportTests: false, allowColor: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Two folders up, so that the base configuration of the compiler is found; and no rewriting of it, which needs a
  // programming interface that this compiler does not have.
  tempDirName: "../../.stryker",
  tsconfigFile: "tsconfig.none.json",
  warnings: { slow: false },
}
