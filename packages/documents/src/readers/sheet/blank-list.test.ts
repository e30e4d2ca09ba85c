import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { tidy } from "../../testing/hands.ts"
import { printShape } from "../../testing/shape.ts"
import { lists } from "../../testing/shapes/lists.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sound = expect.fail()] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 17 })
const cells = Object.entries(sound.cells).map(([cell, figure]) => [cell, cell.startsWith("requests/") ? null : figure])
const blank: Report = { ...sound, cells: Object.fromEntries(cells) }
const [, shape = expect.fail()] = lists

const sheetPart = "xl/worksheets/sheet1.xml"

/** Reads the list with table three blank, its sheet changed. */
async function read(change: (sheet: string) => string) {
  const parts = unzipSync(await printShape(shape, blank, tidy))
  const sheet = strFromU8(parts[sheetPart] ?? expect.fail())
  const bytes = zipSync({ ...parts, [sheetPart]: strToU8(change(sheet)) })
  return { isChanged: change(sheet) !== sheet, ...(await readDocument(bytes, { name: "a.xlsx" })) }
}

const ofRequests = (given: Report["cells"]) => Object.keys(given).filter((cell) => cell.startsWith("requests/"))

describe("a list with a line for each figure, all of them blank", () => {
  it("is blank where cells are kept for its figures", async () => {
    const { report, warnings } = await read((sheet) => sheet)
    expect(report.cells).toEqual(blank.cells)
    expect(warnings).toEqual([])
  })

  const kept = /<c r="B\d+"[^>]*(?:\/>|><\/c>)/gu
  const cases: readonly (readonly [string, (sheet: string) => string])[] = [
    ["no cell is kept", (sheet) => sheet.replaceAll(kept, "")],
    ["a label is none of the form's", (sheet) => sheet.replace("科研机构", "科研")],
    ["a label is gone", (sheet) => sheet.replace("科研机构", "")],
    ["two labels are alike", (sheet) => sheet.replace("科研机构", "商业企业")],
  ]
  it.for(cases)("is not read where %s, and that is said", async ([, change]) => {
    const { report, warnings, isChanged } = await read(change)
    expect(isChanged).toBe(true)
    expect(ofRequests(report.cells)).toEqual([])
    const named = new Set(warnings.flatMap(({ cells }) => cells))
    const isSaid = (cell: string) => report.forms.requests === null || named.has(cell)
    expect(ofRequests(blank.cells).filter((cell) => !isSaid(cell))).toEqual([])
  })

  it("leaves no blank where a figure stands a column further", async () => {
    let kept = 0
    const moved = (sheet: string) =>
      sheet.replace(/<c r="B(\d+)"[^>]*(?:\/>|><\/c>)/gu, (cell, row) => {
        kept += 1
        return kept === 40 ? `${cell}<c r="C${row}"><v>12</v></c>` : cell
      })
    const { report } = await read(moved)
    expect(kept).toBeGreaterThan(100)
    expect(ofRequests(report.cells)).toEqual([])
  })

  it("does not give a row as blank whose only figure stands beside a damaged label below it", async () => {
    const { report, warnings } = await read((sheet) => sheet.replace(/(行政处罚.*?)本年处理决定数量/u, "$1本年处"))
    expect(report.cells["disclosure/penalties/decisions"]).toBe(undefined)
    expect(warnings.flatMap(({ cells }) => cells)).toContain("disclosure/penalties/decisions")
  })
})
