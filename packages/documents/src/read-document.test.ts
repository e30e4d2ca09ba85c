import type { Figure, Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "./read-document.ts"
import { plainPage } from "./testing/plain-page.ts"
import {
  dressHtml,
  type Print,
  plainly,
  printBareLines,
  printCellPerLine,
  printMarkdown,
  printTabs,
  splitTables,
} from "./testing.ts"

const read = readPasted

/** One report in every shape: the same figures must come out of all. */
const shapes: readonly [string, (report: Report, print?: Print) => string][] = [
  ["a page", (report) => plainPage(report)],
  ["a page from a CMS", (report) => dressHtml(plainPage(report))],
  ["a page with tables split in two", (report) => splitTables(plainPage(report), 8)],
  ["Markdown", printMarkdown],
  ["text, a tab and a cell to a line", printCellPerLine],
  ["text, a cell to a line", printBareLines],
  ["text, a row to a line between tabs", printTabs],
]

describe.for(shapes)("%s", ([, print]) => {
  it("gives the report that was printed", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const reading = read(print(report))
        expect(reading.report).toEqual(report)
        expect(reading.warnings).toEqual([])
        expect(Object.keys(reading.places)).toEqual(Object.keys(report.cells))
      }),
      { numRuns: 12 },
    )
  })
})

const blanked = arbitraryReport().chain((report) =>
  fc.array(fc.constantFrom(...Object.keys(report.cells)), { minLength: 1, maxLength: 40 }).map((cells) => ({
    ...report,
    cells: { ...report.cells, ...Object.fromEntries(cells.map((cell) => [cell, null])) },
  })),
)

describe.for(shapes.filter(([name]) => name !== "text, a cell to a line"))("%s with blanks", ([, print]) => {
  it("keeps blank apart from zero", () => {
    fc.assert(
      fc.property(blanked, (report) => {
        const { cells } = read(print(report)).report
        for (const [cell, figure] of Object.entries(report.cells)) {
          // What a line of text cannot place it may leave out, but never give another figure.
          if (cells[cell] !== undefined) expect([cell, cells[cell]]).toEqual([cell, figure])
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe.for(shapes.filter(([name]) => /page|Markdown|row to a line/.test(name)))("%s with blanks", ([, print]) => {
  it("loses none, for the source has a grid", () => {
    fc.assert(
      fc.property(blanked, (report) => {
        expect(read(print(report)).report.cells).toEqual(report.cells)
      }),
      { numRuns: 12 },
    )
  })
})

describe("blanks that leave no trace", () => {
  it("are never guessed", () => {
    fc.assert(
      fc.property(blanked, (report) => {
        const reading = read(printBareLines(report))
        for (const [cell, figure] of Object.entries(reading.report.cells))
          expect([cell, figure]).toEqual([cell, report.cells[cell]])
        expect(reading.warnings.length).toBeGreaterThan(0)
      }),
      { numRuns: 12 },
    )
  })
})

describe("printed figures", () => {
  const fullWidth: Print = (figure) =>
    plainly(figure).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const grouped: Print = (figure) => (typeof figure === "number" ? figure.toLocaleString("en-US") : plainly(figure))
  const slashed: Print = (figure) => (figure === null ? "/" : plainly(figure))
  const styles: readonly [string, Print][] = [
    ["full-width digits", fullWidth],
    ["thousands separators", grouped],
    ["a stroke for blank", slashed],
  ]

  it.for(styles)("in %s are the same figures", ([, print]) => {
    fc.assert(
      fc.property(blanked, (report) => {
        expect(read(printMarkdown(report, print)).report.cells).toEqual(report.cells)
      }),
      { numRuns: 8 },
    )
  })

  it("keep their text and place", () => {
    const page =
      "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>１２</td><td> 1,234 </td><td>/</td></tr><tr><td>行政规范性文件</td><td>0件</td><td>3</td><td>22（其中修订16件）</td></tr></table>"
    const reading = readPasted(`<h1>虚构县2024年政府信息公开工作年度报告</h1>${page}`)
    const figures: Record<string, Figure> = reading.report.cells
    expect(figures).toEqual({
      "disclosure/regulations/issued": 12,
      "disclosure/regulations/repealed": 1234,
      "disclosure/regulations/in-force": null,
      "disclosure/normative-documents/issued": 0,
      "disclosure/normative-documents/repealed": 3,
      "disclosure/normative-documents/in-force": 22,
    })
    expect(reading.places["disclosure/regulations/issued"]).toEqual({
      block: 1,
      row: 1,
      column: 1,
      page: null,
      text: "１２",
    })
    expect(reading.places["disclosure/regulations/repealed"]?.text).toBe("1,234")
    expect(reading.warnings.map((warning) => warning.code)).toContain("figure-annotated")
  })
})
