import { expect, it } from "vitest"
import { cellsOf } from "./cells.ts"
import { sameMeasure } from "./same-measure.ts"

it.each([
  ["requests/carried-out/total", "requests/carried-out/total"],
  ["remedies/reconsideration/upheld", "remedies/reconsideration/upheld"],
  ["disclosure/licensing/decisions", "disclosure/licensing/decisions"],
])("%s of 2019 measures the same in 2021", (address, same) => {
  expect(sameMeasure(address, "2021")).toEqual([same])
})

it("takes the three rows of 2021 together for （六）其他处理 of 2019, and none of them alone", () => {
  expect(sameMeasure("requests/other/total", "2021")).toEqual([
    "requests/other-not-supplemented/total",
    "requests/other-fee-unpaid/total",
    "requests/other-rest/total",
  ])
  expect(sameMeasure("requests/other-rest/total", "2019")).toBeNull()
})

it.each([
  "disclosure/normative-documents/total-published",
  "disclosure/normative-documents/made",
  "disclosure/licensing/previous-year",
  "disclosure/licensing/change",
  "disclosure/fees/previous-year",
  "disclosure/procurement/amount",
  "disclosure/other-services/decisions",
  "nothing/at/all",
])("%s of 2019 has nothing to be set against in 2021", (address) => {
  expect(sameMeasure(address, "2021")).toBeNull()
})

it("sets only what both forms have under one address against each other", () => {
  const shared = cellsOf("2021", "disclosure").filter((cell) => sameMeasure(cell.id, "2019") !== null)
  expect(shared.map((cell) => cell.id)).toEqual([
    "disclosure/licensing/decisions",
    "disclosure/penalties/decisions",
    "disclosure/coercion/decisions",
  ])
})
