import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { dressHtml } from "./testing/dress-html.ts"
import { printDoc } from "./testing/make-doc.ts"
import { inGbk, printRtf } from "./testing/make-rtf.ts"
import { makeXlsx, printSheet } from "./testing/make-xlsx.ts"
import { plainPage } from "./testing/plain-page.ts"

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync)
const folder = mkdtempSync(join(tmpdir(), "gouji-sheets-"))
// Without the program these cases cannot run; that must be seen in the output.
if (!office)
  process.stderr.write("soffice is missing: DOC, RTF, XLS, XLSX and ODS made by LibreOffice are NOT tested\n")

const filters = {
  doc: "doc:MS Word 97",
  ods: "ods:calc8",
  odt: "odt:writer8",
  rtf: "rtf:Rich Text Format",
  xls: "xls:MS Excel 97",
  xlsx: "xlsx:Calc MS Excel 2007 XML",
} as const
type Format = keyof typeof filters

/** Converts all files of a kind at once: the program starts slowly. */
function convert(from: string, names: readonly string[], to: Format, into: string, filter?: string): void {
  execFileSync(office ?? "", [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    ...(filter ? [`--infilter=${filter}`] : []),
    "--convert-to",
    filters[to],
    "--outdir",
    join(folder, into),
    ...names.map((name) => join(folder, from, name)),
  ])
}

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 2025, numRuns: 8 })
const all = (ending: string) => reports.map((_, index) => `${index}.${ending}`)
const word: readonly Format[] = ["doc", "rtf"]
const sheets: readonly Format[] = ["xlsx", "xls", "ods"]

beforeAll(() => {
  if (!office) return
  const save = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  reports.forEach((report, index) => {
    const page = plainPage(report)
    save(`${index}.html`, index % 2 === 1 ? dressHtml(page) : page)
    save(`${index}.doc`, printDoc(report))
    save(`${index}.rtf`, printRtf(report, inGbk, undefined, true))
    save(`${index}.xlsx`, makeXlsx([printSheet(report)]))
  })
  convert("", all("html"), "odt", "page", "HTML (StarWriter)")
  for (const format of word) {
    convert("page", all("odt"), format, "page")
    convert("", all("doc"), format, "word")
    convert("", all("rtf"), format, "rich")
  }
  for (const format of sheets) {
    convert("", all("html"), format, "page", "calc_HTML_WebQuery")
    convert("", all("xlsx"), format, "book")
  }
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.runIf(office !== undefined)("made by LibreOffice", () => {
  const cases: readonly (readonly [source: string, format: Format])[] = [
    ...word.flatMap((format) => ["page", "word", "rich"].map((source) => [source, format] as const)),
    ...sheets.flatMap((format) => ["page", "book"].map((source) => [source, format] as const)),
  ]
  it.for(cases)("from a %s, a %s is read cell for cell", async ([source, format]) => {
    for (const [index, report] of reports.entries()) {
      const bytes = new Uint8Array(readFileSync(join(folder, source, `${index}.${format}`)))
      const reading = await readDocument(bytes, { name: `a.${format}` })
      expect(reading.report.cells).toEqual(report.cells)
      // Calc takes the `3.` of a label that is broken behind it for a number, and the point is gone.
      expect(reading.warnings.filter(({ code }) => code !== "label-differs")).toEqual([])
      expect(reading.report.sections).toEqual(report.sections)
    }
  })
})
