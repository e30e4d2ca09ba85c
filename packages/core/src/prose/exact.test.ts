import { expect, it } from "vitest"
import { toDecimal } from "../report/index.ts"
import { isShare, shareText } from "./exact.ts"

it("takes a share of counts, rounded or cut off", () => {
  expect(isShare(toDecimal("66.7"), 2, 3)).toBe(true)
  expect(isShare(toDecimal("66.6"), 2, 3)).toBe(true)
  expect(isShare(toDecimal("66.5"), 2, 3)).toBe(false)
  expect(shareText(2, 3, 1)).toBe("66.7")
})

it("takes no share of what is no count", () => {
  expect(isShare(toDecimal("50"), 1, 43.7)).toBe(false)
  expect(isShare(toDecimal("50"), 21.85, 43)).toBe(false)
  expect(shareText(1, 43.7, 1)).toBeNull()
  expect(shareText(1, 0, 1)).toBeNull()
})
