import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "./read-document.ts"
import { plainPage } from "./testing/plain-page.ts"
import { printMarkdown } from "./testing.ts"

/** Every figure that is given is the one that stands at its place; what is lost is said. */
function expectNothingWrong(report: Report, damaged: string, lost = true): void {
  const reading = readPasted(damaged)
  for (const [cell, figure] of Object.entries(reading.report.cells))
    expect(`${cell}=${figure}`).toBe(`${cell}=${report.cells[cell]}`)
  const complete = Object.keys(reading.report.cells).length === Object.keys(report.cells).length
  if (lost && !complete) expect(reading.warnings.length).toBeGreaterThan(0)
}

/** The n-th match of a pattern replaced. */
function replaceNth(text: string, pattern: RegExp, index: number, by: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)]
  const match = matches[index % matches.length]
  return match ? text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length) : text
}

const rows = /<tr>.*<\/tr>\n?/g
const cells = /<td[^>]*>[^<]*<\/td>/g
const labels = /<th[^>]*>[^<]+<\/th>/g

const damages: readonly [string, (page: string, index: number) => string][] = [
  ["a row gone", (page, index) => replaceNth(page, rows, index, () => "")],
  ["a row twice", (page, index) => replaceNth(page, rows, index, (row) => row + row)],
  ["a cell gone", (page, index) => replaceNth(page, cells, index, () => "")],
  ["an empty cell too many", (page, index) => replaceNth(page, cells, index, (cell) => `${cell}<td></td>`)],
  ["a cell with words", (page, index) => replaceNth(page, cells, index, (cell) => cell.replace(/>[^<]*</, ">约20件<"))],
  [
    "a cell with a date",
    (page, index) => replaceNth(page, cells, index, (cell) => cell.replace(/>[^<]*</, ">3月5日<")),
  ],
  [
    "two figures in a cell",
    (page, index) => replaceNth(page, cells, index, (cell) => cell.replace("</td>", " 7</td>")),
  ],
  [
    "a figure over two rows",
    (page, index) => replaceNth(page, cells, index, (cell) => cell.replace("<td", '<td rowspan="2"')),
  ],
  ["a label emptied", (page, index) => replaceNth(page, labels, index, (label) => label.replace(/>[^<]*</, "><"))],
  [
    "a label shortened",
    (page, index) => replaceNth(page, labels, index, (label) => label.replace(/>([^<]*)..</, ">$1<")),
  ],
  [
    "a label of another table",
    (page, index) => replaceNth(page, labels, index, (label) => label.replace(/>[^<]*</, ">其他<")),
  ],
  ["a table gone", (page, index) => replaceNth(page, /<table>[\s\S]*?<\/table>/g, index, () => "")],
  ["a heading gone", (page, index) => replaceNth(page, /<h2>.*<\/h2>/g, index, () => "")],
]

describe("a damaged page", () => {
  it.for(damages)("with %s gives no figure that it does not print", ([name, damage]) => {
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(400), (report, index) => {
        // A figure that was overwritten is not the printed one any more; nothing else may change.
        if (name === "a cell with words" || name === "a cell with a date" || name === "two figures in a cell") {
          const reading = readPasted(damage(plainPage(report), index))
          const differing = Object.entries(reading.report.cells).filter(
            ([cell, figure]) => figure !== report.cells[cell],
          )
          expect(differing).toEqual([])
          expect(reading.warnings.length).toBeGreaterThan(0)
        } else expectNothingWrong(report, damage(plainPage(report), index))
      }),
      { numRuns: 40 },
    )
  })
})

describe("damaged Markdown", () => {
  it("with a bar gone gives no figure that it does not print", () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(400), (report, index) => {
        const page = replaceNth(printMarkdown(report), / \| (?=[^\n]*\d)/g, index, () => " ")
        expectNothingWrong(report, page)
      }),
      { numRuns: 40 },
    )
  })
})
