import { formOf, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Block, paragraph, type Table } from "../document.ts"
import { boxText, plainly } from "../testing/print.ts"
import { recognise } from "./recognise.ts"

/** A table of which no more than some columns are on the sheet. */
function cutOff(report: Report, table: TableId, columns: number, page: number | null): Table {
  const layout = layoutOf("2021", table)
  const boxes = layout.boxes.filter((box) => box.column < columns)
  const rows = Array.from({ length: layout.rows }, (_, row) =>
    boxes
      .filter((box) => box.row === row)
      .map((box) => ({
        text: boxText(box, report, plainly),
        row,
        column: box.column,
        rowSpan: box.rowSpan,
        columnSpan: Math.min(box.columnSpan, columns - box.column),
      })),
  )
  return { kind: "table", geometry: "grid", page, rows }
}

function read(report: Report, columns: Partial<Record<TableId, number>>, page: number | null) {
  const blocks = tableIds.flatMap((table): Block[] => [
    paragraph(formOf("2021").sections.find(({ id }) => id === table)?.label ?? ""),
    cutOff(report, table, columns[table] ?? 99, page),
  ])
  return recognise({ mediaType: "application/pdf", blocks, about: { titles: [], published: null }, warnings: [] })
}

/** The cells of a report of which no more than table four is there. */
function readTable(table: Table): Report["cells"] {
  const heading = paragraph(formOf("2021").sections.find(({ id }) => id === "remedies")?.label ?? "")
  const blocks = [paragraph("虚构县2024年政府信息公开工作年度报告"), heading, table]
  const about = { titles: [], published: null }
  return recognise({ mediaType: "application/pdf", blocks, about, warnings: [] }).report.cells
}

const forms = { disclosure: "2021", requests: "2021" } as const
const [report] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 3 }) as [Report]
const cellsOf = (cells: Report["cells"], part: string) =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => cell.startsWith(part)))

describe("a table wider than its sheet", () => {
  it("has the columns read that are on it, and the others said", () => {
    const { report: given, warnings } = read(report, { requests: 8 }, 2)
    const off = /\/(?:other-organisation|total)$/
    const wanted = Object.entries(cellsOf(report.cells, "requests/")).filter(([cell]) => !off.test(cell))
    expect(cellsOf(given.cells, "requests/")).toEqual(Object.fromEntries(wanted))
    const said = warnings.filter(({ code }) => code === "cell-missing").flatMap(({ cells }) => cells)
    expect(said).toEqual(Object.keys(cellsOf(report.cells, "requests/")).filter((cell) => off.test(cell)))
  })

  it("has rows that stand side by side read as far as they are on it", () => {
    const { report: given, warnings } = read(report, { remedies: 12 }, 2)
    const first = Object.entries(cellsOf(report.cells, "remedies/")).slice(0, 12)
    expect(cellsOf(given.cells, "remedies/")).toEqual(Object.fromEntries(first))
    expect(warnings.flatMap(({ cells }) => cells)).toHaveLength(3)
  })

  it("has rows read whose labels cover no more than their words, or are cut by the edge", () => {
    const whole = cutOff(report, "remedies", 13, 2)
    const short: Readonly<Record<string, string>> = { 复议后起诉: "复议后起" }
    const rows = whole.rows.map((row) =>
      row.map((cell) => ({ ...cell, text: short[cell.text] ?? cell.text, columnSpan: Math.min(2, cell.columnSpan) })),
    )
    const given = readTable({ ...whole, rows })
    const first = Object.entries(cellsOf(report.cells, "remedies/")).slice(0, 13)
    expect(cellsOf(given, "remedies/")).toEqual(Object.fromEntries(first))
    // Under another label the figures of a row are none of its own.
    const moved = rows.map((row) => row.map((cell) => (cell.text === "复议后起" ? { ...cell, column: 9 } : cell)))
    expect(Object.keys(cellsOf(readTable({ ...whole, rows: moved }), "remedies/"))).toHaveLength(10)
  })

  it("is not told from a table that has lost cells where there is no sheet", () => {
    expect(cellsOf(read(report, { remedies: 12 }, null).report.cells, "remedies/")).toEqual({})
  })

  it("has nothing said to be blank at the edge of the sheet", () => {
    const edge = Object.keys(report.cells).filter((cell) => cell.startsWith("requests/received/"))[4] ?? ""
    const blank = { ...report, cells: { ...report.cells, [edge]: null } }
    const { report: given, warnings } = read(blank, { requests: 8 }, 2)
    expect(edge in given.cells).toBe(false)
    expect(warnings.flatMap(({ cells }) => cells)).toContain(edge)
  })
})
