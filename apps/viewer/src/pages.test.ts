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
  ["/sign-in", "signIn"],
  ["/reports/r1/document", "document"],
  ["/reports/r1/other", null],
  ["/desk/drafts/d1/document", "document"],
  ["/desk/drafts/d1/other", null],
  ["/account", "account"],
  ["/desk", "desk"],
  ["/desk/board", "board"],
  ["/desk/new", "newDraft"],
  ["/desk/drafts/d1", "draft"],
  ["/desk/withdraw/r1", "withdraw"],
  ["/desk/drafts", null],
  ["/desk/other", null],
  ["/reports", null],
  ["/nothing", null],
])("%s is the page %s", (path, page) => {
  expect(pageOf(path)).toBe(page)
})
