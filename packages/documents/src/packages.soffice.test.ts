import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Block } from "./document.ts"
import { readDocument } from "./read-document.ts"
import { readDocx } from "./readers/docx/read-docx.ts"
import { readOdt } from "./readers/odt/read-odt.ts"
import { dressHtml } from "./testing/dress-html.ts"
import { bodyXml, cellXml, makeDocx, paragraphXml, run } from "./testing/make-docx.ts"
import { makeOdt, odtBody } from "./testing/make-odt.ts"
import { plainPage } from "./testing/plain-page.ts"

function officeProgram(): string | null {
  return ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync) ?? null
}

const office = officeProgram()
const folder = mkdtempSync(join(tmpdir(), "gouji-packages-"))
// Without the program these cases cannot run; that must be seen in the output.
if (!office) process.stderr.write("soffice is missing: DOCX and ODT made by LibreOffice are NOT tested\n")

const filters = { docx: "docx:MS Word 2007 XML", odt: "odt:writer8" } as const
type Format = keyof typeof filters

function convert(names: readonly string[], format: Format): void {
  const html = names[0]?.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : []
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(
    office ?? "",
    [
      profile,
      "--headless",
      ...html,
      "--convert-to",
      filters[format],
      "--outdir",
      join(folder, format),
      ...names.map((name) => join(folder, name)),
    ],
    { stdio: "pipe" },
  )
}

const made = (name: string, format: Format) => new Uint8Array(readFileSync(join(folder, format, `${name}.${format}`)))

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 2024, numRuns: 8 })

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`
const item = (text: string, at: number) =>
  paragraphXml(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`)
const row = (label: string, figure: string) => `<w:tr>${cellXml(label)}${cellXml(figure)}</w:tr>`
const who = 'w:id="1" w:author="a" w:date="2025-01-01T00:00:00Z"'
const changed = `<w:p><w:del ${who}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${who}>${run("15")}</w:ins></w:p>`
const trapsBody = `${item("总体", 0)}${item("主动", 1)}<w:tbl>${row(item("属于", 2), paragraphXml("1"))}${row(item("其他", 2), changed)}</w:tbl>${item("处理", 1)}${item("复议", 0)}<w:p>${run("明")}${run("暗", "<w:vanish/>")}</w:p><w:sectPr/>`

beforeAll(() => {
  if (!office) return
  mkdirSync(folder, { recursive: true })
  const save = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  for (const [index, report] of reports.entries()) {
    const page = plainPage(report)
    save(`page-${index}.html`, index % 2 === 1 ? dressHtml(page) : page)
    save(`word-${index}.docx`, makeDocx(bodyXml(report)))
    save(`text-${index}.odt`, makeOdt(odtBody(report)))
  }
  save("traps.docx", makeDocx(trapsBody, { numbering }))
  const all = (prefix: string, ending: string) => reports.map((_, index) => `${prefix}-${index}.${ending}`)
  for (const format of ["docx", "odt"] as const) {
    convert(all("page", "html"), format)
    convert([...all("word", "docx"), "traps.docx"], format)
    convert(all("text", "odt"), format)
  }
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shown = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text)))

describe.runIf(office !== null)("made by LibreOffice", () => {
  const cases = (["docx", "odt"] as const).flatMap((format) =>
    ["page", "word", "text"].map((source) => [source, format] as const),
  )

  it.for(cases)("from a %s, a %s is read cell for cell", async ([source, format]) => {
    for (const [index, report] of reports.entries()) {
      const reading = await readDocument(made(`${source}-${index}`, format), { name: `a.${format}` })
      expect(reading.report.cells).toEqual(report.cells)
      expect(reading.warnings).toEqual([])
      expect(reading.report.sections).toEqual(report.sections)
    }
  })

  it.for([
    ["docx", readDocx],
    ["odt", readOdt],
  ] as const)("list numbers, tracked changes and hidden text of a %s are read as from Word", ([format, read]) => {
    const { blocks, warnings } = read(made("traps", format))
    expect(shown(blocks)).toEqual([
      "一、总体",
      "（一）主动",
      "1.属于",
      "1",
      "2.其他",
      "15",
      "（二）处理",
      "二、复议",
      "明",
    ])
    expect(warnings).toMatchObject([
      { code: "tracked-changes", expected: "12", found: "15" },
      { code: "hidden-text", found: "暗" },
    ])
  })
})
