import { expect, it } from "vitest"
import { nearest } from "./nearest.ts"

const ids = ["requests-balance", "requests-outcomes", "remedies-row-total", "section-missing"]

it("finds what was meant", () => {
  expect(nearest("request-balance", ids)).toEqual(["requests-balance"])
  expect(nearest("requests-balanec", ids)[0]).toBe("requests-balance")
  expect(nearest("balance", ids)).toEqual(["requests-balance"])
  expect(nearest("Section-Missing", ids)).toEqual(["section-missing"])
})

it("finds nothing for what is like nothing", () => {
  expect(nearest("xyzzy", ids)).toEqual([])
  expect(nearest("", ids)).toEqual([])
})
