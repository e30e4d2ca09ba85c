import type { Figure, Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { plainly, printAround, savedRows } from "../testing.ts"

/** A report copied without its tables: everything on one line, with or without spaces between the cells. */
const folded = (report: Report, between: string, figure = plainly) =>
  printAround(report, String, (table) => savedRows(report, table, figure).flat().filter(Boolean).join(between)).replace(
    /\n+/g,
    " ",
  )

/** Other ways to write the same figures. */
const writings: readonly [string, typeof plainly][] = [
  ["zeros as 〇", (figure) => (figure === 0 ? "〇" : plainly(figure))],
  [
    "full-width digits",
    (figure) => plainly(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ["separators of thousands", (figure) => (typeof figure === "number" ? figure.toLocaleString("en") : plainly(figure))],
]

const sampleReport = (seed: number): Report => {
  const [report] = fc.sample(arbitraryReport(), { numRuns: 1, seed })
  if (!report) throw new Error("no sample")
  return report
}

describe("text in which everything runs together", () => {
  it("is read where spaces part the cells", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const reading = readPasted(folded(report, " "))
        for (const [cell, figure] of Object.entries(reading.report.cells))
          expect(`${cell}=${figure}`).toBe(`${cell}=${report.cells[cell]}`)
        expect(Object.keys(reading.report.cells).length).toBeGreaterThan(160)
      }),
      { numRuns: 25 },
    )
  })

  it("is cut only where the sums leave one way, and what stays open is said", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const reading = readPasted(folded(report, ""))
        for (const [cell, figure] of Object.entries(reading.report.cells))
          expect(`${cell}=${figure}`).toBe(`${cell}=${report.cells[cell]}`)
        const said = new Set(reading.warnings.flatMap((warning) => warning.cells))
        for (const cell of Object.keys(report.cells))
          if (!(cell in reading.report.cells))
            expect(said.has(cell) || reading.report.forms.remedies === null).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it.each(writings)("is cut all the same with %s", (_, figure) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const report = sampleReport(seed)
      const [plain, written] = [readPasted(folded(report, "")), readPasted(folded(report, "", figure))]
      const counts = (cells: Report["cells"]) => Object.entries(cells).filter(([cell]) => cell.startsWith("requests/"))
      for (const [cell, found] of counts(written.report.cells))
        expect([cell, found]).toEqual([cell, report.cells[cell]])
      expect(counts(written.report.cells).length).toBeGreaterThanOrEqual(counts(plain.report.cells).length)
    }
  })

  describe("table four", () => {
    const remedies = Object.keys(sampleReport(3).cells).filter((cell) => cell.startsWith("remedies/"))
    /** A report with these figures in front of table four, the others zeros, and a row of table three blank or not. */
    const reportWith = (figures: readonly Figure[], isBlank: boolean): Report => {
      const { cells, ...rest } = sampleReport(3)
      const blank = Object.keys(cells).filter((cell) => isBlank && cell.startsWith("requests/declined-repeat/"))
      const own = remedies.map((cell, at) => [cell, at < figures.length ? (figures[at] ?? null) : 0])
      return { ...rest, cells: { ...cells, ...Object.fromEntries([...own, ...blank.map((cell) => [cell, null])]) } }
    }
    const given = (report: Report) => {
      const { cells } = readPasted(folded(report, "")).report
      return remedies.map((cell) => cells[cell])
    }
    const [whole, lost] = [
      [0, 1, 21, 0, 22],
      [0, 12, 10, null, 22],
    ]

    it("is cut where its sums leave one way, and no row of table three has lost its blanks", () => {
      expect(given(reportWith(whole, false)).slice(0, 5)).toEqual(whole)
    })

    it("is not cut where a row of table three has: the same digits may have lost a blank", () => {
      const nothing = remedies.map(() => undefined)
      expect([given(reportWith(lost, true)), given(reportWith(whole, true))]).toEqual([nothing, nothing])
    })

    it("is read all the same where it is nothing but zeros", () => {
      expect(given(reportWith([], true))).toEqual(remedies.map(() => 0))
    })
  })

  it("keeps the prose as it was written", () => {
    const report = sampleReport(5)
    const { sections } = readPasted(folded(report, " ")).report
    sections.forEach((section, index) => {
      // The signature on the same line cannot be told from the last sentence.
      expect(section.paragraphs[0]).toContain(report.sections[index]?.paragraphs[0])
    })
    expect(sections).toHaveLength(6)
  })
})
