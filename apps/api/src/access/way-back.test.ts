import { expect, test } from "vitest"
import { wayBack } from "./way-back.ts"

test.each([
  ["/desk/drafts/1", "/desk/drafts/1"],
  ["/desk?state=returned&year=2024", "/desk?state=returned&year=2024"],
  ["/", "/"],
  ["/desk/../reports/r1", "/reports/r1"],
  ["/签", "/%E7%AD%BE"],
])("%s is gone back to", (named, path) => {
  expect(wayBack(named)).toBe(path)
})

test.each([
  null,
  undefined,
  "",
  "desk",
  "https://elsewhere.example/",
  "//elsewhere.example/",
  "/\\elsewhere.example/",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example/",
  "/\n/elsewhere.example/",
  "/.//elsewhere.example/",
  "/x/..//elsewhere.example/",
  "javascript:alert(1)",
  " //elsewhere.example",
  "/sign-in?back=/",
  "/sign-out",
  "/api/v1/me",
  `/${"a".repeat(2000)}`,
])("%s is not", (named) => {
  expect(wayBack(named)).toBe("/desk")
})
