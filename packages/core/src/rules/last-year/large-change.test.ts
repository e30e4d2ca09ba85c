import { expect, it } from "vitest"
import { emptyReport } from "../../forms/index.ts"
import { largeChange } from "./large-change.ts"

it("misses the tables of a report that has none, whatever there was last year", () => {
  const subject = { report: emptyReport(), lastYear: null, members: null, warnings: null, asOf: "2026-03-31" }
  expect(largeChange.judge(subject)).toBe("table-missing")
})
