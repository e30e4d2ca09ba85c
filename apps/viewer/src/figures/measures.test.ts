import { expect, test } from "vitest"
import { measureName, measuresOf } from "./measures.ts"

test("a measure is named as the newest form prints it, a total of table three by its row", () => {
  expect(measureName("requests/received/total", "zh-CN")).not.toContain("·")
  expect(measureName("remedies/reconsideration/corrected", "zh-CN")).toContain("·")
  expect(measureName("requests/received/total", "en")).not.toBe("requests/received/total")
})

test("each measure is there once, those of older forms behind", () => {
  const all = measuresOf("disclosure")
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(10)
})
