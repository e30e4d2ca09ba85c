import { expect, test } from "vitest"
import { pageOf } from "./pages.ts"

test.each([
  ["/", "archive"],
  ["/reports/r1", "report"],
  ["/agencies/a1", "agency"],
  ["/compare", "compare"],
  ["/explore", "explore"],
  ["/check", "check"],
  ["/fill-in", "fillIn"],
  ["/rules", "rules"],
  ["/rules/requests-balance", "rule"],
  ["/reports", null],
  ["/nothing", null],
])("%s is the page %s", (path, page) => {
  expect(pageOf(path)).toBe(page)
})
