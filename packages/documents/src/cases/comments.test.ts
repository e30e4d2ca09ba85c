import { utils, type WorkSheet, write } from "@e965/xlsx"
import { checkReading } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { caseReport as report } from "../testing/describe-cases.ts"
import { editLatin } from "../testing/edit-latin.ts"
import { makeOdt, odtBody } from "../testing/make-odt.ts"
import { inGbk, printRtf } from "../testing/make-rtf.ts"
import { printPdf } from "../testing/print-pdf.ts"

/** The report's rows as a sheet, with two comments on its cells. */
function commented(bookType: "biff8" | "xlsx" | "ods"): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    [report.title],
    ["一、总体情况"],
    ["二、主动公开政府信息情况"],
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", 1, 2, 3],
    ["行政规范性文件", 4, 5, 6],
  ])
  for (const address of ["A1", "B5"]) {
    const cell = sheet[address]
    if (cell) cell.c = [{ a: "虚构", t: "请核对" }]
  }
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, "表")
  return new Uint8Array(write(workbook, { type: "array", bookType }))
}

const marked = "/Subtype /Highlight /QuadPoints [1 9 9 9 1 1 9 1]"
const [remark, highlight] = ["/Subtype /Text /Contents (1)", `${marked} /Contents (1)`]
/** A link, its window, an empty mark, a word on what became of a comment, a field, a seal, and a file. */
const noComments = [
  "/Subtype /Link /Contents (1)",
  "/Subtype /Popup /Contents (1)",
  marked,
  "/Subtype /Text /Contents (Accepted) /State (Accepted) /StateModel (Review)",
  "/Subtype /Widget /FT /Tx /T (a) /Contents (1)",
  "/Subtype /Stamp /Contents (1)",
  "/Subtype /FileAttachment /Contents (1)",
]
/** The report as a PDF with annotations in the margin of its first page. */
function annotated(...annotations: readonly string[]): Uint8Array {
  const all = annotations.map((about) => `<< /Type /Annot ${about} /Rect [1 1 9 9] >>`).join(" ")
  return editLatin(printPdf(report), (source) => source.replace("/Rotate", `/Annots [${all}] /Rotate`))
}
const note = "<office:annotation><text:p>请核对</text:p></office:annotation>"

it.for([
  ["ODT", "a.odt", () => makeOdt(`${odtBody(report)}<text:p>无。${note}</text:p><text:p>${note}</text:p>`)],
  [
    "RTF",
    "a.rtf",
    () => {
      const remark = "{\\*\\atnid 1}{\\*\\atnauthor 1}{\\*\\annotation\\pard\\plain 1}"
      return utf8ToBytes(printRtf(report, inGbk).replace(/\}$/, `\\pard ${remark}${remark}\\par}`))
    },
  ],
  ["XLSX", "a.xlsx", () => commented("xlsx")],
  ["XLS", "a.xls", () => commented("biff8")],
  ["ODS", "a.ods", () => commented("ods")],
  ["PDF", "a.pdf", () => annotated(remark, highlight)],
  ["PDF, beside what is no comment", "a.pdf", () => annotated(remark, ...noComments, highlight)],
] as const)("C4 two comments in %s are counted, and found before it is published", async ([, name, make]) => {
  const reading = await readDocument(make(), { name })
  expect(reading.warnings.flatMap(({ code, found }) => (code === "comments" ? [found] : []))).toEqual(["2"])
  const found = checkReading(reading, { asOf: "2026-01-20" }).findings.find(({ rule }) => rule === "comments-left")
  expect(found?.id).toBe("comments-left@file")
})
