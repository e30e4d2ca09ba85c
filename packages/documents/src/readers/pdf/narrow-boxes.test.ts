import type { Report } from "@gouji/core"
import { arbitraryFlawed, arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { plainly } from "../../testing/print.ts"
import { type PdfLook, printPdf } from "../../testing/print-pdf.ts"
import { closeGaps } from "./close-gaps.ts"
import type { Rule } from "./page-content.ts"

const [sound] = fc.sample(arbitraryReport({ counts: "distinct" }), { seed: 41, numRuns: 1 }) as [Report]
const remedies = Object.keys(sound.cells).filter((cell) => cell.startsWith("remedies/"))
const withRemedies = (figure: (index: number) => number | null): Report => ({
  ...sound,
  cells: { ...sound.cells, ...Object.fromEntries(remedies.map((cell, index) => [cell, figure(index)])) },
})
const fullWidth = (text: string) => text.replace(/\d/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

async function expectRead(report: Report, look: PdfLook): Promise<void> {
  const { report: read } = await readDocument(printPdf(report, look), { name: "a.pdf" })
  expect(read.cells).toEqual(report.cells)
}

describe("table four in drawn lines", () => {
  it("has figures that fill their boxes and go on below", async () => {
    await expectRead(
      withRemedies((index) => 10_000_000 + index * 1_234_567),
      { print: (figure) => fullWidth(plainly(figure)) },
    )
  })

  it("has its figures on the next page, with a unit, some of them blank", async () => {
    const report = withRemedies((index) => (index % 4 === 0 ? null : index))
    for (const rowsOnPage of [1, 2, 3, 4, 5])
      await expectRead(report, {
        rowsOnPage,
        print: (figure) => (typeof figure === "number" ? `${figure}件` : plainly(figure)),
      })
  })

  it("between columns alone has no figures of two rows taken for one", async () => {
    const report = withRemedies((index) => 1000 + index)
    const { report: read } = await readDocument(printPdf(report, { rules: "columns" }), { name: "a.pdf" })
    for (const [cell, figure] of Object.entries(read.cells)) expect([cell, figure]).toEqual([cell, report.cells[cell]])
  })
})

describe("a narrow gap between lines", () => {
  const lie = (at: number): Rule => ({ lies: true, at, from: 0, to: 150 })
  const stand = (from: number, to: number) =>
    Array.from({ length: 6 }, (_, index): Rule => ({ lies: false, at: index * 30, from, to }))
  const heights = (rules: readonly Rule[]) => new Set(rules.filter((rule) => rule.lies).map((rule) => rule.at)).size

  it("is a row left blank where lines part it", () => {
    expect(heights(closeGaps([lie(0), lie(20), lie(26), ...stand(0, 26)], []))).toBe(3)
  })

  it("is none where boxes stand apart", () => {
    expect(heights(closeGaps([lie(0), lie(20), lie(26), lie(46), ...stand(0, 20), ...stand(26, 46)], []))).toBe(3)
  })
})

it("a table left blank is read as blank in every look with lines", async () => {
  const blank = fc.sample(arbitraryFlawed("blank-table", arbitraryReport()), { seed: 8, numRuns: 6 })
  for (const report of blank) await expectRead(report, {})
})
