import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import papaparse from "papaparse"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { writeCsv } from "./csv.ts"
import { writeHtml } from "./html.ts"

describe("writeCsv", () => {
  it("has a line for each cell, which reads back as the same figure", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const reading = readPasted(writeHtml(report))
        const parsed = papaparse.parse<Record<string, string>>(writeCsv(reading.report, reading.places).trimEnd(), {
          header: true,
        })
        expect(parsed.errors).toEqual([])
        const figures = parsed.data.map((line) => [line.cell, line.value])
        expect(Object.fromEntries(figures)).toEqual(
          Object.fromEntries(Object.entries(report.cells).map(([cell, figure]) => [cell, String(figure ?? "")])),
        )
        expect(parsed.data.map((line) => line.printed)).toEqual(parsed.data.map((line) => line.value))
      }),
      { numRuns: 8 },
    )
  })

  it("defuses a printed text that a spreadsheet would run, and leaves negative figures alone", () => {
    const [report] = fc.sample(
      arbitraryReport().filter((candidate) => candidate.forms.disclosure === "2019"),
      1,
    )
    if (!report) throw new Error("no sample")
    const cells = { ...report.cells, "disclosure/licensing/change": -4 }
    const place = { block: 1, row: 1, column: 1, page: null, text: "=HYPERLINK(1)" }
    const csv = writeCsv({ ...report, cells }, { "disclosure/licensing/change": place })
    expect(csv).toContain(`,-4,"'=HYPERLINK(1)",`)
  })
})

describe("writeHtml", () => {
  it("keeps markup in a name from becoming markup", () => {
    const [report] = fc.sample(arbitraryReport(), 1)
    if (!report) throw new Error("no sample")
    const hostile = '<script>alert(1)</script>"><svg onload=1>'
    const page = writeHtml({
      ...report,
      title: `${hostile}2024年政府信息公开工作年度报告`,
      sections: [{ id: "other", heading: "六、其他需要报告的事项", paragraphs: [`${hostile}。`] }],
    })
    expect(page).not.toMatch(/<script|<svg/)
    const reading = readPasted(page)
    expect(reading.report.sections.at(-1)?.paragraphs[0]).toBe(`${hostile}。`)
  })
})
