import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { makeXlsx, printSheet, type SheetPart } from "../../testing/make-xlsx.ts"
import {
  apart,
  type Entered,
  extentOf,
  type Spread,
  single,
  spreadOut,
  tablesInSheet,
  timesOver,
  uneven,
} from "../../testing/sheet-shapes.ts"
import { addressOf } from "./address.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 77, numRuns: 4 })
const read = (sheets: readonly SheetPart[]) => readDocument(makeXlsx(sheets), { name: "a.xlsx" })
const textAt = (row: number, column: number, text: string) => [addressOf(row, column), { text }] as const

const below = (before: readonly Entered[]) => Math.max(1, ...before.map((table) => extentOf(table).rows)) + 1
const beside = (before: readonly Entered[]) => Math.max(-1, ...before.map((table) => extentOf(table).columns)) + 1
const stacked = (column: Spread, row: Spread) => (report: Report) =>
  tablesInSheet(report, (table, before) => spreadOut(table, column, row, below(before)))

/** Side by side, their titles above them. */
function titled(report: Report): SheetPart {
  let titles: readonly (readonly [string, { text: string }])[] = []
  const sheet = tablesInSheet(report, (table, before) => {
    const heading = report.sections.filter(({ id }) => /^(?:disclosure|requests|remedies)$/.test(id))[before.length]
    titles = [...titles, textAt(2, beside(before), heading?.heading ?? "")]
    return spreadOut(table, single, single, 3, beside(before))
  })
  return { ...sheet, cells: new Map([...titles, ...sheet.cells]) }
}

/** A column behind the figures that names what is counted, and a note below. */
function withUnits(report: Report): SheetPart {
  const sheet = stacked(single, single)(report)
  const rows = extentOf({ cells: new Map(sheet.cells), merges: [...(sheet.merges ?? [])] }).rows
  const units = Array.from({ length: 20 }, (_, index) => textAt(rows - 26 + index, 10, "件"))
  return { ...sheet, cells: new Map([...sheet.cells, ...units, textAt(rows + 1, 0, "注：数据截至12月31日。")]) }
}

describe("a form that an export has spread over a sheet", () => {
  const shapes: readonly [string, (report: Report) => SheetPart][] = [
    ["each column merged of two", stacked(timesOver(2), single)],
    ["each column merged of three", stacked(timesOver(3), single)],
    ["columns merged unevenly", stacked(uneven, single)],
    ["empty columns between its own", stacked(apart(2), single)],
    ["each row merged of two", stacked(single, timesOver(2))],
    ["rows and columns merged", stacked(timesOver(2), timesOver(3))],
    ["empty rows between its own", stacked(single, apart(2))],
    [
      "an empty margin",
      (report) => tablesInSheet(report, (t, before) => spreadOut(t, single, single, below(before), 2)),
    ],
    [
      "tables side by side",
      (report) => tablesInSheet(report, (t, before) => spreadOut(t, single, single, 2, beside(before))),
    ],
    ["tables side by side with titles", titled],
    ["no merged cells", (report) => ({ ...stacked(single, single)(report), merges: [] })],
    ["a column of units", withUnits],
  ]
  it.for(shapes)("with %s is read cell for cell", async ([, shape]) => {
    for (const report of reports) {
      const reading = await read([shape(report)])
      expect(reading.report.cells).toEqual(report.cells)
      expect(reading.warnings.filter(({ code }) => code !== "section-missing")).toEqual([])
    }
  })
})

it("a table of which no blank cell is kept is read as blank", async () => {
  for (const report of reports) {
    const blank = Object.entries(report.cells).map(([cell, figure]) => [
      cell,
      cell.startsWith("requests") ? null : figure,
    ])
    const cells = Object.fromEntries(blank)
    const sheet = printSheet({ ...report, cells })
    const kept = new Map([...sheet.cells].filter(([, content]) => !("xml" in content)))
    expect((await read([{ ...sheet, cells: kept }])).report.cells).toEqual(cells)
  }
})

describe("a table that stands on two sheets", () => {
  const raised = (report: Report): Report => ({
    ...report,
    cells: Object.fromEntries(
      Object.entries(report.cells).map(([cell, figure]) => [
        cell,
        cell.includes("/received/") && typeof figure === "number" ? figure + 1 : figure,
      ]),
    ),
  })

  it("is read where both are alike", async () => {
    for (const report of reports) {
      const reading = await read([printSheet(report), { ...printSheet(report), name: "副本" }])
      expect(reading.report.cells).toEqual(report.cells)
    }
  })

  it("is not read where the two differ, and both are named", async () => {
    for (const report of reports) {
      const { report: found, warnings } = await read([
        printSheet(report),
        { ...printSheet(raised(report)), name: "初稿" },
      ])
      const left = Object.keys(report.cells).filter((cell) => !(cell in found.cells))
      expect(left.every((cell) => cell.includes("/received/"))).toBe(true)
      expect(left).toHaveLength(7)
      expect(warnings.map(({ code }) => code)).toContain("row-repeated")
    }
  })
})
