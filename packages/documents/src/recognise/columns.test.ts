import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { dressed } from "../testing/dress.ts"
import { tidy } from "../testing/hands.ts"
import type { LayOut } from "../testing/lay-out.ts"
import { type Column, columnsAdded, columnsApart, totalFirst, withColumn } from "../testing/lay-out-columns.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sample] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 5 })
const report = sample as Report

const inRequests =
  (change: (layout: Parameters<LayOut>[0]) => ReturnType<LayOut>[number]): LayOut =>
  (layout, table) => [table === "requests" ? change(layout) : layout]
const added = (at: number, column: Column) => inRequests((layout) => withColumn(layout, at, column))
const numbered = (line: number) => String(line + 1)

const print = (layOut: LayOut) => dressed({ layOut })(report, tidy)
const ofRequests = (cells: Report["cells"], test: (cell: string) => boolean = () => true) =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => cell.startsWith("requests/") && test(cell)))

/** Table three without some columns of the grid, its groups as wide as what is left of them. */
const without = (gone: readonly number[]) =>
  inRequests((layout) => {
    const left = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => from + index).filter((column) => !gone.includes(column)).length
    const boxes = layout.boxes.flatMap((box) => {
      const columnSpan = left(box.column, box.column + box.columnSpan)
      return columnSpan === 0 ? [] : [{ ...box, column: left(0, box.column), columnSpan }]
    })
    return { rows: layout.rows, columns: layout.columns - gone.length, boxes }
  })

describe("columns that are not the form's", () => {
  const cases: readonly (readonly [string, LayOut])[] = [
    ["all that offices add", columnsAdded],
    ["an empty one behind each", columnsApart],
    ["the sum in front", totalFirst],
    ["lines counted in front", added(0, { head: "序号", under: numbered })],
    ["lines counted behind their labels", added(3, { head: "行次", under: numbered })],
    ["a unit", added(3, { head: "计量单位", under: () => "件" })],
    ["last year's sum", added(10, { head: "上年总计", under: numbered })],
    ["a sum of a part, by a word for the whole", added(9, { head: "合计", under: numbered })],
    ["remarks", added(10, { head: "备注", under: (line) => (line % 2 === 0 ? "其中3件为网上申请" : "") })],
  ]
  it.for(cases)("%s: are passed over, and no figure of the form is lost", ([, layOut]) => {
    const { report: given, warnings } = readPasted(print(layOut))
    expect(given.cells).toEqual(report.cells)
    expect(warnings).toEqual([])
  })

  it("are not told from the form's under no header, and no figure is given", () => {
    const { report: given, warnings } = readPasted(print(added(10, { head: "", under: numbered })))
    expect(ofRequests(given.cells)).toEqual({})
    expect(new Set(warnings.flatMap(({ cells }) => cells))).toEqual(new Set(Object.keys(ofRequests(report.cells))))
  })

  it("are left alone where the header stands beside its figures, and none is taken for another", () => {
    const page = print(added(10, { head: "备注", under: numbered }))
    // The corner is a column too narrow: each header stands over the figure of the one before it.
    const shifted = page.replace(/colspan="3" rowspan="3"/, 'colspan="2" rowspan="3"')
    expect(shifted).not.toBe(page)
    const given = ofRequests(readPasted(shifted).report.cells)
    for (const [cell, figure] of Object.entries(given)) expect([cell, figure]).toEqual([cell, report.cells[cell]])
  })
})

describe("a table with some of the form's columns alone", () => {
  const cases = [
    ["no research institutions", [5], /\/research$/],
    ["no organisations", [4, 5, 6, 7, 8], /\/(?:business|research|public-interest|legal-service|other-organisation)$/],
    ["sums alone", [3, 4, 5, 6, 7, 8], /\/(?!total$)[^/]+$/],
  ] as const
  it.for(cases)("%s: those are read, the others said to be missing", ([, gone, missing]) => {
    const { report: given, warnings } = readPasted(print(without(gone)))
    const isThere = (cell: string) => !missing.test(cell)
    expect(ofRequests(given.cells)).toEqual(ofRequests(report.cells, isThere))
    const said = new Set(warnings.flatMap(({ cells }) => cells))
    expect(said).toEqual(new Set(Object.keys(ofRequests(report.cells, (cell) => missing.test(cell)))))
  })

  it("is not told from one that has lost cells, where a line has more of them", () => {
    const page = print(without([5]))
    const longer = page.replace(/(（七）总计<\/td>)/, "$1<td>1</td>")
    expect(longer).not.toBe(page)
    const given = ofRequests(readPasted(longer).report.cells)
    expect(given).toEqual({})
  })
})

describe("a line of table four with a cell more than it has columns", () => {
  const first = Object.keys(report.cells).find((cell) => cell.startsWith("remedies/")) ?? expect.fail()
  const blank: Report = { ...report, cells: { ...report.cells, [first]: null } }
  const page = dressed({})(blank, tidy)
  const ofRemedies = (cells: Report["cells"]) =>
    Object.fromEntries(Object.entries(cells).filter(([cell]) => cell.startsWith("remedies/")))

  it("is read where the cell is empty and stands below no header", () => {
    const whole = dressed({})(report, tidy)
    const longer = whole
      .replace(/<td colspan="5">行政复议/u, '<td rowspan="3"></td>$&')
      .replace(/(<tr>)((?:<td>\d+<\/td>){15})/u, "$1<td></td>$2")
    expect(longer).not.toBe(whole)
    expect(readPasted(longer).report.cells).toEqual(report.cells)
  })

  it("keeps its blank below the first column's header, and gives no figure that came to stand below another", () => {
    const longer = page.replace(/(<tr><td><\/td>(?:<td>\d+<\/td>){7})/u, "$1<td>7</td>")
    expect(longer).not.toBe(page)
    const { report: given, warnings } = readPasted(longer)
    expect(ofRemedies(given.cells)).toEqual({})
    expect(warnings.map(({ code }) => code)).toContain("table-missing")
  })
})
