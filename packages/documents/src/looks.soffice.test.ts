import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { marked, markedCell, caseReport as report } from "./testing/describe-cases.ts"
import { makeXlsx, printSheet } from "./testing/make-xlsx.ts"
import { plainPage } from "./testing/plain-page.ts"

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync)
const folder = mkdtempSync(join(tmpdir(), "gouji-looks-"))
// Without the program these cases cannot run; that must be seen in the output.
if (!office) process.stderr.write("soffice is missing: raised and struck out figures by LibreOffice are NOT tested\n")

/** What another program makes of a figure with something beside it that is no part of it. */
const looks = {
  note: {
    html: `${marked}<sup>1</sup>`,
    xml: `<r><t>${marked}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>`,
  },
  struck: { html: `<s>12</s>${marked}`, xml: `<r><rPr><strike/></rPr><t>12</t></r><r><t>${marked}</t></r>` },
}
type Look = keyof typeof looks
const names = Object.keys(looks) as Look[]
const page = "HTML (StarWriter)"
const filters: readonly (readonly [from: string, to: string, filter: string, infilter?: string])[] = [
  ["html", "odt", "odt:writer8", page],
  ["odt", "doc", "doc:MS Word 97"],
  ["odt", "docx", "docx:MS Word 2007 XML"],
  ["odt", "rtf", "rtf:Rich Text Format"],
  ["odt", "pdf", "pdf:writer_pdf_Export"],
  ["xlsx", "xls", "xls:MS Excel 97"],
  ["xlsx", "ods", "ods:calc8"],
]

function workbook(xml: string): Uint8Array {
  const sheet = printSheet(report)
  const [address = ""] =
    [...sheet.cells].find(([, content]) => "number" in content && content.number === `${marked}`) ?? []
  const cells = new Map(sheet.cells).set(address, { xml: ` t="inlineStr"><is>${xml}</is>` })
  return makeXlsx([{ ...sheet, cells }])
}

beforeAll(() => {
  if (!office) return
  for (const name of names) {
    const { html, xml } = looks[name]
    writeFileSync(join(folder, `${name}.html`), plainPage(report).replace(`>${marked}<`, `>${html}<`))
    writeFileSync(join(folder, `${name}.xlsx`), workbook(xml))
  }
  for (const [from, , filter, infilter] of filters)
    execFileSync(office, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      ...(infilter ? [`--infilter=${infilter}`] : []),
      "--convert-to",
      filter,
      "--outdir",
      folder,
      ...names.map((name) => join(folder, `${name}.${from}`)),
    ])
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.runIf(office !== undefined)("made by LibreOffice", () => {
  it.for(filters.flatMap(([, to]) => names.map((name) => [name, to] as const)))(
    "a figure with a %s beside it in a %s is not joined with it",
    async ([name, to]) => {
      const bytes = new Uint8Array(readFileSync(join(folder, `${name}.${to}`)))
      const { report: read, warnings } = await readDocument(bytes, { name: `a.${to}` })
      const { [markedCell]: figure, ...others } = read.cells
      const { [markedCell]: _, ...printed } = report.cells
      expect(others).toEqual(printed)
      expect([undefined, ...(name === "note" ? [marked] : [])]).toContain(figure)
      expect(warnings.filter(({ cells }) => cells.includes(markedCell))).toHaveLength(1)
    },
  )
})
