import { expect, test } from "vitest"
import { changeText, figureText, shareText } from "./figure-text.ts"

test("figures are exact, in groups, and nothing where nothing is given", () => {
  expect(figureText(1234567, "zh-CN")).toBe("1,234,567")
  expect(figureText("9007199254.740991", "zh-CN")).toBe("9,007,199,254.740991")
  expect(figureText(null, "zh-CN")).toBe("")
})

test("changes say which way they go", () => {
  expect([5, -3, 0, "1.5"].map((figure) => changeText(figure, "en"))).toEqual(["+5", "-3", "0", "+1.5"])
})

test("shares are percent", () => {
  expect(shareText("0.333333", "zh-CN")).toBe("33.3%")
  expect(shareText(null, "en")).toBe("")
})
