import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { plainPage } from "../../testing/plain-page.ts"

const programs = [
  ["LibreOffice", "/usr/bin/soffice"],
  ["Chromium", "/usr/bin/chromium"],
] as const

const folder = mkdtempSync(join(tmpdir(), "gouji-pdf-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Prints a page by another program, through a word processor's document in the case of LibreOffice. */
function print(program: string, name: string): Uint8Array {
  const run = (...of: string[]) => execFileSync(program, of, { cwd: folder, stdio: "ignore", timeout: 120_000 })
  if (program.endsWith("soffice")) {
    const office = ["-env:UserInstallation=file:///tmp/lo-gouji-pdf", "--headless"]
    run(...office, "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", `${name}.html`)
    run(...office, "--convert-to", "pdf", `${name}.docx`)
  } else
    run(
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--print-to-pdf=${join(folder, `${name}.pdf`)}`,
      join(folder, `${name}.html`),
    )
  return new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))
}

/** So much prose before table three that it breaks over pages at another row each time. */
const prose = `<p>${"认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作，取得一定成效。".repeat(8)}</p>`

/** How tables are drawn: `border-collapse` is the page's own, and LibreOffice takes no lines from its style sheet. */
const dresses: readonly (readonly [string, (page: string) => string])[] = [
  ["lines", (page) => page.replaceAll("<table>", '<table border="1" cellspacing="0">')],
  ["no lines", (page) => page.replace("border:1px solid;", "border:none;")],
  [
    "lines between rows",
    (page) =>
      page
        .replaceAll("<table>", '<table rules="rows" cellspacing="0">')
        .replace("border:1px solid;", "border:none;border-bottom:1px solid;"),
  ],
]

describe.for(programs)("a PDF printed by %s", ([name, program]) => {
  const missing = !existsSync(program)
  if (missing) process.stderr.write(`${name} is not installed: its PDFs are not tested\n`)
  // Figures of seven digits in every column make tables three wider than a sheet: what lies off it is not printed.
  const reports = fc
    .sample(arbitraryReport(), { seed: 7, numRuns: 12 })
    .filter((_, index) => [0, 3, 5, 8].includes(index))

  const cases = reports.map((report, index) => {
    const [dress, dressed] = dresses[index === 0 ? 0 : index % dresses.length] ?? expect.fail()
    return { report, index, dress, dressed }
  })

  it.skipIf(missing).for(cases)("is read cell for cell, report $index, $dress", async ({ report, index, dressed }) => {
    const page = dressed(plainPage(report)).replace(/(<h2>[\s\S]*?)(<h2>)/, `$1${prose.repeat(index * 2)}$2`)
    writeFileSync(join(folder, `${name}${index}.html`), page)
    const reading = await readDocument(print(program, `${name}${index}`), { name: "a.pdf" })
    expect(reading.report.cells).toEqual(report.cells)
    expect(reading.report.forms).toEqual(report.forms)
    expect(reading.report.title).toBe(report.title)
    expect(new Set(Object.values(reading.places).map((place) => place.page)).size).toBeGreaterThan(1)
  })
})
