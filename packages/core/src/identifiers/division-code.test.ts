import { expect, it } from "vitest"
import { divisionParts, divisionStem, divisionsAbove, isWithin } from "./division-code.ts"

it.each([
  ["320000", { rank: "province", province: "32", prefecture: null, county: null }],
  ["320800", { rank: "prefecture", province: "32", prefecture: "08", county: null }],
  ["320813", { rank: "county", province: "32", prefecture: "08", county: "13" }],
  ["429004", { rank: "county", province: "42", prefecture: "90", county: "04" }],
  ["810001", { rank: "county", province: "81", prefecture: null, county: "01" }],
])("takes %s apart", (code, parts) => expect(divisionParts(code)).toEqual(parts))

it.each(["", "32", "32081", "3208133", "020000", "930000", "320013", "32081X", "３２０８１３", "400000"])(
  "takes %j for no code",
  (code) => {
    expect(divisionParts(code)).toBeNull()
    expect(divisionsAbove(code)).toEqual([])
  },
)

it.each([
  ["320813", ["320800", "320000"]],
  ["320800", ["320000"]],
  ["320000", []],
  ["810001", ["810000"]],
])("puts %s below %j", (code, above) => expect(divisionsAbove(code)).toEqual(above))

it("knows what lies in what", () => {
  expect(isWithin("320813", "320813")).toBe(true)
  expect(isWithin("320813", "320000")).toBe(true)
  expect(isWithin("320813", "320900")).toBe(false)
  expect(isWithin("320000", "320813")).toBe(false)
  expect(["320000", "320800", "320813", "320810"].map(divisionStem)).toEqual(["32", "3208", "320813", "320810"])
})
