import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { xlsxSheets } from "../../readers/sheet/read-xlsx.ts"
import { writeVerified } from "../write-report.ts"

const [report] = fc.sample(arbitraryReport({ forms: { disclosure: "2021", requests: "2021" } }), {
  seed: 3,
  numRuns: 1,
})
if (!report) throw new Error("no sample")

const cellsNamed = (bytes: Uint8Array, name: string) =>
  xlsxSheets(bytes).find((sheet) => sheet.name === name)?.cells ?? []
const requests = "三、收到和处理政府信息公开申请情况"

describe("formulas", () => {
  it("stand in all totals with what they come to, and read as the same figures", async () => {
    const { bytes, notes } = await writeVerified(report, "xlsx", { formulas: true })
    expect(notes).toEqual([])
    const made = cellsNamed(bytes, requests).filter(({ formula }) => formula)
    // Every row has its total, and six more columns have theirs of the outcomes.
    expect(made).toHaveLength(25 + 6)
    expect(made.every(({ withoutValue }) => !withoutValue)).toBe(true)
    expect(made.map(({ formula }) => formula?.text)).toEqual(expect.arrayContaining(["SUM(D6:I6)", "SUM(D8:D28)"]))
    const reading = await readDocument(bytes, { name: "a.xlsx" })
    expect(reading.report).toEqual(report)
    expect(reading.warnings).toEqual([])
  })

  it("stay out where a total is not what its parts come to: the figure is the agency's", async () => {
    const cell = "requests/received/total"
    const broken: Report = { ...report, cells: { ...report.cells, [cell]: Number(report.cells[cell]) + 1 } }
    const { bytes, notes } = await writeVerified(broken, "xlsx", { formulas: true })
    expect(notes).toEqual([{ code: "sums-not-formulas", count: 1 }])
    expect((await readDocument(bytes, { name: "a.xlsx" })).report.cells[cell]).toBe(broken.cells[cell])
  })
})

describe("figures", () => {
  it("keep every digit: as numbers with their decimals, as text where a sheet's numbers would lose some", async () => {
    const amounts = ["0.000001", "96171.6", "-3.25", "12345678901234.5", "12345678901234567.25", "99999999999999999999"]
    for (const amount of amounts) {
      const cells = { ...report.cells, "disclosure/fees/amount": amount }
      const { bytes, notes } = await writeVerified({ ...report, cells }, "xlsx")
      expect((await readDocument(bytes, { name: "a.xlsx" })).report.cells["disclosure/fees/amount"]).toBe(amount)
      expect(notes).toEqual(amount.length > 17 ? [{ code: "figures-as-text", count: 1 }] : [])
    }
  })
})

describe("the long layout", () => {
  it("has a row a cell, numbers that are numbers, and nothing for a cell that is not given", async () => {
    const { "requests/received/total": total, ...cells } = report.cells
    const { bytes } = await writeVerified({ ...report, cells: { ...cells, "disclosure/fees/amount": null } }, "xlsx", {
      layout: "long",
    })
    const rows = new Map<number, string[]>()
    for (const { row, column, text } of xlsxSheets(bytes)[0]?.cells ?? []) {
      const own = rows.get(row) ?? []
      own[column] = text
      rows.set(row, own)
    }
    expect(rows.get(0)).toEqual(["cell", "table", "row", "column", "行", "列", "value"])
    expect([...rows.values()].slice(1).map(([cell]) => cell)).toEqual(Object.keys(cells))
    const fees = [...rows.values()].find(([cell]) => cell === "disclosure/fees/amount")
    expect(fees?.slice(1)).toEqual(["disclosure", "fees", "amount", "行政事业性收费", "本年收费金额（单位：万元）", ""])
    expect(total).toBeDefined()
  })
})
