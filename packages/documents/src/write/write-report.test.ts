import { cellsOf, emptyReport, type Figure, type Report, tableIds } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { reportFormats } from "./report-formats.ts"
import { writeReport, writeVerified } from "./write-report.ts"

const withProse = reportFormats.filter(({ prose }) => prose)

/** A report with some of its cells blank, and some not given. */
const holed = arbitraryReport().chain((report) =>
  fc
    .array(fc.constantFrom("kept", "kept", "kept", "blank", "absent"), { minLength: 40, maxLength: 40 })
    .map((fates): Report => {
      const cells = Object.entries(report.cells).flatMap(([id, figure], index): [string, Figure][] => {
        const fate = fates[index % fates.length]
        return fate === "absent" ? [] : [[id, fate === "blank" ? null : figure]]
      })
      return { ...report, cells: Object.fromEntries(cells) }
    }),
)

const sample = (): Report => {
  const [report] = fc.sample(arbitraryReport(), { seed: 7, numRuns: 1 })
  if (!report) throw new Error("no sample")
  return report
}

/** As printed: what is not given is an empty box, and so read as blank. */
const printedCells = (report: Report) =>
  Object.fromEntries(
    tableIds.flatMap((table) => {
      const form = report.forms[table]
      return (form === null ? [] : cellsOf(form, table)).map((cell) => [cell.id, report.cells[cell.id] ?? null])
    }),
  )

describe.each(withProse)("a report as $id", ({ id, extension }) => {
  const name = `a.${extension}`

  it("reads again cell for cell, in every form", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), async (report) => {
        const { report: read } = await readDocument(await writeReport(report, id), { name })
        expect(read).toEqual(report)
      }),
      { numRuns: 6 },
    )
  })

  it("prints blanks and cells that are not given as empty boxes, and says how many are of the second kind", async () => {
    await fc.assert(
      fc.asyncProperty(holed, async (report) => {
        const { bytes, notes } = await writeVerified(report, id)
        const { report: read } = await readDocument(bytes, { name })
        expect(read.cells).toEqual(id === "json" ? report.cells : printedCells(report))
        const absent = Object.keys(printedCells(report)).length - Object.keys(report.cells).length
        expect(notes).toEqual(id === "json" || absent === 0 ? [] : [{ code: "blank-for-absent", count: absent }])
      }),
      { numRuns: 6 },
    )
  })

  it("leaves out a table that the report does not have", async () => {
    for (const table of tableIds) {
      const report = sample()
      const cells = Object.entries(report.cells).filter(([cell]) => !cell.startsWith(`${table}/`))
      const without = { ...report, forms: { ...report.forms, [table]: null }, cells: Object.fromEntries(cells) }
      const { report: read } = await readDocument(await writeReport(without, id), { name })
      expect(read.forms[table]).toBeNull()
    }
  })

  it.each(tableIds)("prints %s that is blank altogether", async (table) => {
    const report = sample()
    const blank = Object.keys(report.cells).flatMap((cell) => (cell.startsWith(`${table}/`) ? [[cell, null]] : []))
    const { report: read } = await readDocument(
      await writeReport({ ...report, cells: { ...report.cells, ...Object.fromEntries(blank) } }, id),
      { name },
    )
    expect(Object.entries(read.cells).filter(([cell]) => cell.startsWith(`${table}/`))).toEqual(blank)
  })

  it("keeps text as it is that means something to the format", async () => {
    const paragraphs = [
      "=HYPERLINK(1)，+1，-1+1，@SUM。",
      "=1+1。",
      "+86 的号码。",
      "-1 是负数。",
      "1. 第一点。",
      "1）第二点。",
      "# 不是标题。",
      "* 星号 *强调* _下划线_ `代码` [链接](http://example.org)。",
      '<script>alert(1)</script>"><svg onload=1>{{7*7}}</title>。',
      "&lt; 与 & 与 &amp; 与 _x000D_ 与 ~~删~~。",
      "\\反斜线\\ 与 | 竖线。",
    ]
    const report: Report = {
      ...sample(),
      sections: sample().sections.map((section) => (section.id === "overview" ? { ...section, paragraphs } : section)),
    }
    const { report: read } = await readDocument(await writeReport(report, id), { name })
    expect(read.sections[0]?.paragraphs).toEqual(paragraphs)
  })

  it("gives the same bytes for the same report", async () => {
    const report = sample()
    expect(await writeReport(report, id)).toEqual(await writeReport(structuredClone(report), id))
  })
})

describe("what is not like any other report", () => {
  it("has a title made for it where it has none, and its forms' headings", async () => {
    const report: Report = {
      ...sample(),
      title: null,
      sections: [],
    }
    const { report: read } = await readDocument(await writeReport(report, "docx"), { name: "a.docx" })
    expect(read.title).toBe("虚构县档案局2024年政府信息公开工作年度报告")
    expect(read.sections.map(({ id }) => id)).toEqual(["disclosure", "requests", "remedies"])
  })

  it.each(withProse.filter(({ id }) => id !== "json"))(
    "is refused as $id where its text would be read as something else",
    async ({ id }) => {
      // Under a table's heading a reader takes a line without a sentence for a cell that was torn off.
      const sections: Report["sections"] = [
        { id: "disclosure", heading: "二、主动公开政府信息情况", paragraphs: ["规章 3"] },
      ]
      const report: Report = { ...sample(), sections }
      const failure = await writeReport(report, id).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: "document-differs" })
    },
  )

  it("is written where there is hardly anything in it", async () => {
    const { report: read } = await readDocument(await writeReport(emptyReport(), "docx"), { name: "a.docx" })
    expect(read.cells).toEqual({})
  })

  it("has signs that no file can hold replaced, and said", async () => {
    const paragraphs = ["甲\u0000\u000b乙\ud800丙\uffff。"]
    const report: Report = { ...sample(), sections: [{ id: "overview", heading: "一、总体情况", paragraphs }] }
    for (const format of ["docx", "xlsx", "html"] as const) {
      const { bytes, notes } = await writeVerified(report, format)
      expect(notes).toEqual([{ code: "signs-replaced", count: 4 }])
      const { report: read } = await readDocument(bytes, { name: `a.${format}` })
      expect(read.sections[0]?.paragraphs).toEqual(["甲\ufffd\ufffd乙\ufffd丙\ufffd。"])
    }
  })

  it("has a paragraph of more signs than a cell of a sheet holds in several, and in one elsewhere", async () => {
    const paragraphs = ["本机关主动公开政府信息。".repeat(4000)]
    const report: Report = { ...sample(), sections: [{ id: "overview", heading: "一、总体情况", paragraphs }] }
    const sheet = await writeVerified(report, "xlsx")
    expect(sheet.notes).toEqual([{ code: "paragraphs-split", count: 1 }])
    const read = (await readDocument(sheet.bytes, { name: "a.xlsx" })).report.sections[0]?.paragraphs ?? []
    expect(Math.max(...read.map((text) => text.length))).toBeLessThanOrEqual(32_767)
    expect(read.join("")).toBe(paragraphs[0])
    expect((await writeVerified(report, "docx")).notes).toEqual([])
  })
})
