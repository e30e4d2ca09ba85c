import { expect, test } from "vitest"
import { ownerOfPage, ownerPath } from "./document-owner.ts"

test.each([
  ["/reports/r1/document", "/reports/r1"],
  ["/desk/drafts/d1/document", "/drafts/d1"],
])("%s is the document of %s", (page, path) => {
  expect(ownerPath(ownerOfPage(page))).toBe(path)
})
