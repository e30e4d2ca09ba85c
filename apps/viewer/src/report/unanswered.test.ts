import { expect, test } from "vitest"
import { testingReport } from "../testing/testing-report.ts"
import { unansweredOf } from "./unanswered.ts"

const places = (figures: Parameters<typeof testingReport>[0]) => {
  const { reading, check } = testingReport(figures)
  return Object.fromEntries(unansweredOf(check, reading.report, "zh-CN").map(({ rule, places: at }) => [rule, at]))
}

test("names rows, columns and cells as they are printed", () => {
  expect(places({ "requests/received/business": undefined })).toMatchObject({
    "requests-figures": ["一、本年新收政府信息公开申请数量·商业企业"],
    "requests-balance": ["商业企业"],
    "requests-row-total": ["一、本年新收政府信息公开申请数量"],
    "requests-blank-total": ["一、本年新收政府信息公开申请数量"],
  })
})

test("names parts of the report, and leaves unnamed what has no printed name", () => {
  const open = places({})
  expect(open["section-missing"]?.[0]).toBe("一、总体情况")
  expect(open["issued-before-year-end"]).toEqual([])
})

test("a table that is not there leaves its rules open everywhere", () => {
  expect(places({})["remedies-row-total"]).toEqual([])
})
