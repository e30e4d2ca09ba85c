import { expect, test } from "vitest"
import { testingReport } from "../testing/testing-report.ts"
import { inspect } from "./inspect.ts"
import { relationsOf } from "./relations.ts"

const cell = "requests/received/natural-person"

test("a cell stands in its row's total and in its column's balance", () => {
  const { reading, check } = testingReport({})
  expect(relationsOf(cell, reading.report, check).map(({ rule, at, status }) => [rule, at, status])).toEqual([
    ["requests-balance", "natural-person", "holds"],
    ["requests-row-total", "received", "holds"],
  ])
})

test("each relation has the standing that the check gave it", () => {
  const { reading, check } = testingReport({ [cell]: 5, "requests/received/total": null })
  expect(relationsOf(cell, reading.report, check).map(({ status, why }) => [status, why])).toEqual([
    ["broken", null],
    ["unknown", "figure-blank"],
  ])
})

test("terms are named by what differs, and zeros that say nothing are only counted", () => {
  const { reading, check } = testingReport({ [cell]: 5, "requests/received/total": 5 })
  const about = inspect(cell, reading, check, "zh-CN")
  const row = about?.relations.find(({ rule }) => rule === "requests-row-total")
  expect(row?.left).toEqual([{ cell, name: "自然人", value: 5 }])
  expect(row?.zeros).toBe(5)
  expect(row?.blanks).toBe(0)
  expect(row?.right).toEqual([{ cell: "requests/received/total", name: "总计", value: 5 }])
  const balance = about?.relations.find(({ rule }) => rule === "requests-balance")
  expect(balance?.left.map(({ name }) => name)).toEqual([
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
  ])
})

test("a cell that was not read has no value, and one that the form does not have is none", () => {
  const { reading, check } = testingReport({ [cell]: undefined })
  expect(inspect(cell, reading, check, "en")).toMatchObject({
    name: "1. Received this year, Natural persons",
    value: undefined,
  })
  expect(inspect("requests/received/nobody", reading, check, "en")).toBeNull()
  expect(inspect("remedies/litigation-direct/total", reading, check, "en")).toBeNull()
})

test("where all terms are alike, one stands for them", () => {
  const blanks = Object.fromEntries(
    ["natural-person", "business", "research", "public-interest", "legal-service", "other-organisation"].map(
      (column) => [`requests/received/${column}`, null],
    ),
  )
  const { reading, check } = testingReport(blanks)
  const about = inspect("requests/received/total", reading, check, "zh-CN")
  const row = about?.relations.find(({ rule }) => rule === "requests-row-total")
  expect([row?.left.length, row?.blanks, row?.zeros]).toEqual([1, 5, 0])
})
