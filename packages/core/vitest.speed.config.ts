import { defineConfig } from "vitest/config"

/** The part of `npm run bench` that measures how many reports a second are checked: the built code, as apps run it. */
export default defineConfig({
  test: {
    include: ["bench/check/*.measure.ts"],
    testTimeout: 900_000,
    reporters: ["default"],
    server: { deps: { external: [/packages\/core\/dist\//] } },
  },
})
