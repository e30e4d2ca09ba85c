import { expect, test } from "vitest"
import { findingAnchor, parseHash } from "./address.ts"

test.each([
  ["#requests/received/total", { kind: "cell", id: "requests/received/total" }],
  ["#finding:requests-balance@total", { kind: "finding", id: "requests-balance@total" }],
  ["", null],
  ["#files", null],
  ["#requests/received", null],
])("%s", (hash, target) => {
  expect(parseHash(hash)).toEqual(target)
})

test("a finding's anchor is read back", () => {
  expect(parseHash(`#${findingAnchor("section-missing@other")}`)).toEqual({
    kind: "finding",
    id: "section-missing@other",
  })
})
