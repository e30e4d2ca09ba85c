/** `MUTATION_PART=rules/dates npx stryker run`: a folder below `src` alone, or one file of it. */
const { MUTATION_PART: part } = process.env
const mutated = part
  ? [part.endsWith(".ts") ? `src/${part}` : `src/${part}/*.ts`]
  : ["src/rules/**/*.ts", "src/check/*.ts"]

/**
 * `npm run mutation`: changes the rules and their interpreter on purpose, one place at a time, and sees whether the
 * truth tables notice. Strings are left alone: ids are literal types, and clauses are words for people. What survives
 * for a reason is listed in `docs/mutation.md`.
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./stryker-ignore.mjs"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: [
    ...mutated,
    "!src/**/*.test.ts",
    "!src/**/*.truth.ts",
    // What truth tables are made with.
    "!src/rules/{publication/noticed-truth,members/invented-region,prose/said}.ts",
    "!src/**/index.ts",
    // Shapes and names, which the compiler and the wordings' tests hold.
    "!src/check/{check,facts,name-place}.ts",
  ],
  mutator: { excludedMutations: ["StringLiteral"] },
  ignorers: ["declared"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `test-results/mutation${part ? `-${part.replaceAll("/", "-")}` : ""}.json` },
  clearTextReporter: { reportTests: false, allowColor: false, allowEmojis: false },
  allowConsoleColors: false,
  coverageAnalysis: "perTest",
  concurrency: 1,
  // Two folders up, so that the base configuration of the compiler is found; and no rewriting of it, which needs a
  // programming interface that this compiler does not have.
  tempDirName: "../../.stryker",
  tsconfigFile: "tsconfig.none.json",
  warnings: { slow: false },
}
