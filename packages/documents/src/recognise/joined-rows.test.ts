import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { dressed } from "../testing/dress.ts"
import { tidy } from "../testing/hands.ts"
import { rowsInCells } from "../testing/shapes/rows-in-cells.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sample] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 21 })
const report = sample as Report
const page = dressed({})(report, tidy)

const labels = ["规章", "行政规范性文件"] as const
const rows = ["disclosure/regulations", "disclosure/normative-documents"] as const
const columns = ["issued", "repealed", "in-force"] as const
const figures = columns.map((column) => rows.map((row) => String(report.cells[`${row}/${column}`])))

/** The page with both rows of its first table in one, whose cells are these. */
function inOneRow(cells: readonly string[]): string {
  const [first = "", second = ""] = labels.map(
    (label) => new RegExp(`<tr><td>${label}</td>.*?</tr>`, "u").exec(page)?.[0] ?? expect.fail(),
  )
  return page.replace(second, "").replace(first, `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`)
}

const ofReport = (given: Readonly<Record<string, unknown>>) =>
  rows.flatMap((row) => columns.flatMap((column) => given[`${row}/${column}`] ?? []))
const printed = ofReport(report.cells)

const both = labels.join("<br>")
const each = figures.map((pair) => pair.join("<br>"))
const [first = "", ...others] = each
const lost = figures[0]?.[0] ?? ""

describe("two rows in one, below each other in its cells", () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ["parted by breaks", [both, ...each]],
    ["in paragraphs", [both, ...each].map((text) => `<p>${text.split("<br>").join("</p><p>")}</p>`)],
    ["a label broken over lines", ["规章<br>行政规范<br>性文件", ...each]],
    ["with empty lines between", [both.replace("<br>", "<br><br>"), ...each]],
  ]
  it.for(read)("%s: are read", ([, cells]) => {
    const { report: given, warnings } = readPasted(inOneRow(cells))
    expect(given.cells).toEqual(report.cells)
    expect(warnings).toEqual([])
  })

  const refused: readonly (readonly [string, readonly string[]])[] = [
    ["a figure short", [both, lost, ...others]],
    ["a figure more", [both, `${first}<br>7`, ...others]],
    ["a blank among them", [both, `${lost}<br>`, ...others]],
    ["in another order", [[...labels].reverse().join("<br>"), ...each]],
    ["in another order, and a figure short", [[...labels].reverse().join("<br>"), lost, ...others]],
    ["one figure for both", [both, ...figures.map(([figure = ""]) => figure)]],
    ["a label of no row", [`规章<br>其他文件`, ...each]],
    ["words for a figure", [both, `${lost}<br>见附件`, ...others]],
    ["a figure broken over lines", ["规章", ...each]],
    ["without a break between the labels", [labels.join(""), ...each]],
  ]
  it.for(refused)("%s: none is read, and that is said", ([, cells]) => {
    const { report: given, warnings } = readPasted(inOneRow(cells))
    expect(printed).toHaveLength(6)
    expect(ofReport(given.cells)).toEqual([])
    const said = new Set(warnings.flatMap((warning) => warning.cells))
    for (const row of rows) for (const column of columns) expect(said).toContain(`${row}/${column}`)
  })
})

describe("groups of rows in one, with the label of one of them lost", () => {
  const [shape] = rowsInCells
  const printed = String(shape?.print(report, tidy))
  const lines = [...printed.matchAll(/<p>\d[.．][^<]+<\/p>/gu)].map(({ index, 0: line }) => ({ index, line }))

  it("has lines", () => expect(lines.length).toBeGreaterThan(10))
  it.for(lines)("$line: each figure is read or named", ({ index, line }) => {
    const torn = `${printed.slice(0, index)}<p>另一行</p>${printed.slice(index + line.length)}`
    const { report: given, warnings } = readPasted(torn)
    const named = new Set(warnings.flatMap(({ cells }) => cells))
    for (const [cell, figure] of Object.entries(report.cells)) {
      if (given.cells[cell] === undefined) expect(named).toContain(cell)
      else expect(given.cells[cell]).toBe(figure)
    }
  })
})
