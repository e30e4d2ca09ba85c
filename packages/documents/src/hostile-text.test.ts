import type { WorkListRow } from "@gouji/core"
import { type CheckedReport, checkReport, checkSheet, parseWorkList, renewWorkList, workListColumns } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import papaparse from "papaparse"
import { SaxesParser } from "saxes"
import { describe, expect, it } from "vitest"
import { annotateDocument, gouji } from "./annotate/index.ts"
import { writeCheckSheetsDocx } from "./check-sheet/docx/check-sheet-docx.ts"
import { readDocument } from "./read-document.ts"
import { openPackage } from "./readers/package/open-package.ts"
import { xlsxSheets } from "./readers/sheet/read-xlsx.ts"
import { bodyXml, makeDocx } from "./testing/make-docx.ts"
import { makeXlsx, printSheet } from "./testing/make-xlsx.ts"
import { readSheets, writeWorkList } from "./work-list/index.ts"
import { writeListCsv } from "./write/list-csv.ts"
import { unwritableSigns } from "./write/unwritable-signs.ts"
import { writeWorkListCsv } from "./write/work-list-csv.ts"

/** What a spreadsheet could take for a formula, wherever it is from. */
const formulas = [
  '=HYPERLINK("http://a.example","b")',
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1+1",
  "－1+1",
  "＠SUM",
  " =1",
  '"=1',
  "“=1",
  "'=1",
  "\ufeff=1",
  ";=1",
  ",=1",
]

/** What no XML can hold, what looks like another sign's number, and more than a cell holds, cut in a pair's middle. */
const illegal = ["甲\u0000\u0007\u000b乙", "甲\ud800乙", "\udc00甲", "甲\uffff乙", "_x000D_", `a${"𠮷".repeat(20_000)}`]
const hostile = [...formulas, ...illegal, "<script>\"&'</w:t>", "甲\n乙", "𠮷"]
/** What the writer of work lists leaves out. */
const legal = (text: string) => text.replace(unwritableSigns, "")

/** Readers take several blanks for one. */
const folded = (text: string) => text.replace(/[\s\ufeff]+/g, " ").trim()

/** Every part of a package that is XML, as strict readers take it. */
function expectSound(bytes: Uint8Array): void {
  const opened = openPackage(bytes)
  for (const name of opened.names.filter((part) => /\.(?:xml|rels|vml)$/.test(part))) {
    const part = opened.part(name) ?? new Uint8Array()
    const parser = new SaxesParser()
    parser.on("error", (error) => {
      throw new Error(name, { cause: error })
    })
    parser.write(new TextDecoder("utf-8", { fatal: true }).decode(part)).close()
  }
}

describe("text that means harm", () => {
  const rows = hostile.map((text, index): WorkListRow => {
    const texts = Object.fromEntries(workListColumns.map((column) => [column, text]))
    const cells = { ...texts, year: 2024, expected: -3, found: index, id: `x@${index}` } as WorkListRow["cells"]
    return { extra: { 负责人: text }, cells }
  })

  it("is text in a work list, whole as far as a cell holds it", async () => {
    const bytes = await writeWorkList(renewWorkList(rows, [], null, "zh-CN"), "zh-CN")
    expectSound(bytes)
    const cells = xlsxSheets(bytes).flatMap((sheet) => sheet.cells)
    expect(cells.filter(({ formula }) => formula)).toEqual([])
    expect(Math.max(...cells.map(({ text }) => text.length))).toBeLessThanOrEqual(32_767)
    const read = parseWorkList(readSheets(bytes, "l.xlsx"), "l.xlsx", "zh-CN").rows.map((row) => row.extra.负责人)
    read.forEach((text, index) => {
      const wanted = folded(legal(hostile[index] ?? ""))
      expect(folded(text ?? "").slice(0, 32_766)).toBe(wanted.slice(0, 32_766))
    })
  })

  it.each([
    ["a list", (lines: string[][]) => writeListCsv(["text", "figure"], lines)],
    ["a work list", (lines: string[][]) => writeWorkListCsv(["text", "figure"], lines)],
  ])("begins no formula in the CSV of %s, and figures stay figures", (_, write) => {
    const text = write(hostile.map((each) => [each, "-3"]))
    const [, ...read] = papaparse.parse<string[]>(text.trimEnd(), { newline: "\r\n", delimiter: "," }).data
    read.forEach(([found, figure], index) => {
      const given = hostile[index] ?? ""
      expect(found).toBe(formulas.includes(given) ? `'${given}` : given)
      expect(figure).toBe("-3")
    })
    expect(read).toHaveLength(hostile.length)
  })

  it("is text in a check sheet in Word", async () => {
    const [sound] = fc.sample(arbitraryReport(), { seed: 5, numRuns: 1 })
    if (!sound) throw new Error("no sample")
    const sheets = hostile.map((text) => {
      const report = { ...sound, agency: { name: text, id: null } }
      const cells = { ...report.cells, "requests/received/total": 999_999_999 }
      const check = checkReport({ ...report, cells }, { asOf: "2025-03-01" })
      const checked: CheckedReport = { name: `${text}.docx`, report: { ...report, cells }, check, warnings: [] }
      return checkSheet(checked, { language: "zh-CN" })
    })
    expectSound(await writeCheckSheetsDocx(sheets))
  })

  it.each(["docx", "xlsx"])("is text in the comments of a copy (%s)", async (kind) => {
    const [report] = fc.sample(arbitraryReport(), { seed: 5, numRuns: 1 })
    if (!report) throw new Error("no sample")
    const bytes = kind === "docx" ? makeDocx(bodyXml(report)) : makeXlsx([printSheet(report)])
    const { places } = await readDocument(bytes, { name: `a.${kind}` })
    const notes = Object.entries(places)
      .slice(0, hostile.length)
      .map(([id, place], index) => ({ id, text: hostile[index] ?? "", places: [place] }))
    const copy = await annotateDocument(bytes, notes, gouji)
    expect(copy.missing).toEqual([])
    expectSound(copy.bytes)
    expect((await readDocument(copy.bytes, { name: `a.${kind}` })).report).toEqual(report)
  })
})
