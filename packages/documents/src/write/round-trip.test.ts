import { type FormId, formIds, formOf, type Report, tableIds } from "@gouji/core"
import { arbitraryFlawed, arbitraryReport, flawIds } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { readList } from "../read-list.ts"
import type { ReportFormat } from "./report-formats.ts"
import { writeReport } from "./write-report.ts"
import type { WriteOptions } from "./writing.ts"

/** Pieces of sentences with what means something to one format or another. */
const pieces = fc.constantFrom(
  ..."公开,政府信息,2024年,12件,1,234条,《条例》,（一）,“引”,A&B,<b>,</p>,=1+1,-2,@SUM,'引',\"q\",100%,１２,①,|,*,_,`x`,\\,#,&lt;,~,[a](b),_x000D_,𠮷,é, ".split(
    ",",
  ),
)
const paragraph = fc
  .tuple(
    fc.constantFrom("全年", "=全年", "+全年", "'全年", "# 全年", "- 全年", "1. 全年"),
    fc.array(pieces, { maxLength: 12 }),
  )
  // Readers take several blanks for one.
  .map(([start, rest]) => `${start}${rest.join("")}。`.replace(/ +/g, " "))

const withProse = (report: Report) =>
  fc.array(fc.array(paragraph, { maxLength: 3 }), { minLength: 6, maxLength: 6 }).map((texts): Report => {
    const sections = report.sections.map((section, index) => ({ ...section, paragraphs: texts[index] ?? [] }))
    return { ...report, sections }
  })

/** Sound reports and broken ones of every kind, with prose. */
function reportsIn(form: FormId): fc.Arbitrary<Report> {
  const sound = arbitraryReport({ forms: { disclosure: form, requests: form } })
  return fc.oneof(sound, ...flawIds.map((flaw) => arbitraryFlawed(flaw, sound))).chain(withProse)
}

/** What a document has to say that prints a table: the table's heading, too. */
function printed(report: Report): Report {
  const sections = formOf("2021").sections.flatMap(({ id, label }) => {
    const own = report.sections.find((section) => section.id === id)
    const holdsTable = tableIds.some((table) => table === id && report.forms[table] !== null)
    return own ? [own] : holdsTable ? [{ id, heading: label, paragraphs: [] }] : []
  })
  return { ...report, sections }
}

const documents: readonly (readonly [format: ReportFormat, options: WriteOptions])[] = [
  ["docx", {}],
  ["xlsx", {}],
  ["xlsx", { formulas: true }],
  ["html", {}],
  ["md", {}],
]
const lists: typeof documents = [
  ["csv", {}],
  ["xlsx", { layout: "long" }],
]

const runs = 12
const forAll = (form: FormId, holds: (report: Report) => Promise<void>) =>
  fc.assert(fc.asyncProperty(reportsIn(form), holds), { numRuns: runs, endOnFailure: true })

describe.each(formIds)("any report in the form of %s, sound or broken, written and read again", (form) => {
  it.each(documents)("is the same as %s %j", async (format, options) => {
    await forAll(form, async (report) => {
      const bytes = await writeReport(report, format, options)
      expect((await readDocument(bytes, { name: `a.${format}` })).report).toEqual(printed(report))
    })
  })

  it("is the same as json, to the last blank", async () => {
    await forAll(form, async (report) => {
      expect((await readDocument(await writeReport(report, "json"), { name: "a.json" })).report).toEqual(report)
    })
  })

  it.each(lists)("has the same cells as %s %j", async (format, options) => {
    await forAll(form, async (report) => {
      const [head, ...rows] = await readList(await writeReport(report, format, options), `a.${format}`)
      const value = head?.cells.indexOf("value") ?? -1
      const texts = rows.map(({ cells }) => [cells[0], cells[value] ?? ""])
      const expected = Object.entries(report.cells).map(([cell, figure]) => [
        cell,
        figure === null ? "" : String(figure),
      ])
      expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(expected))
      expect(texts).toHaveLength(expected.length)
    })
  })
})
