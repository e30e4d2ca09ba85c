import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { asTyped, makeXlsx, printSheet } from "../testing/make-xlsx.ts"
import { writeHtml } from "../write/html.ts"
import { annotateDocument, gouji, mendDocument, mendingFaults } from "./index.ts"

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync)
// Without the program these cases cannot run; that must be seen in the output.
if (!office) process.stderr.write("soffice is missing: annotated copies are NOT opened in LibreOffice\n")
const folder = mkdtempSync(join(tmpdir(), "gouji-annotate-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const filters = { docx: "docx:MS Word 2007 XML", xlsx: "xlsx:Calc MS Excel 2007 XML" } as const
type Kind = keyof typeof filters

/** A file as LibreOffice saves it. */
function saved(bytes: Uint8Array, from: string, kind: Kind): Uint8Array {
  writeFileSync(join(folder, `in.${from}`), bytes)
  const html = from === "html" ? ["--infilter=HTML (StarWriter)"] : []
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const out = join(folder, "out")
  execFileSync(
    office ?? "",
    [profile, "--headless", ...html, "--convert-to", filters[kind], "--outdir", out, join(folder, `in.${from}`)],
    { stdio: "pipe" },
  )
  return new Uint8Array(readFileSync(join(out, `in.${kind}`)))
}

const report = fc.sample(arbitraryReport(), { seed: 31, numRuns: 1 })[0]

describe.skipIf(!office)("copies of what LibreOffice wrote, opened and saved by it", () => {
  it.each(["docx", "xlsx"] as const)(
    "%s: keep every comment, and read as they should",
    { timeout: 240_000 },
    async (kind) => {
      if (!report) throw new RangeError("no report")
      const name = `a.${kind}`
      const first =
        kind === "docx" ? new TextEncoder().encode(writeHtml(report)) : makeXlsx([printSheet(report, asTyped)])
      const bytes = saved(first, kind === "docx" ? "html" : "xlsx", kind)
      const reading = await readDocument(bytes, { name })
      const cells = Object.entries(reading.places)
      expect(cells.length).toBeGreaterThan(100)
      const notes = cells.map(([cell, place]) => ({ id: cell, text: cell, places: [place] }))
      const annotated = await annotateDocument(bytes, notes, gouji)
      expect(annotated.missing).toEqual([])
      const opened = await readDocument(saved(annotated.bytes, kind, kind), { name })
      expect(opened.report).toEqual(reading.report)
      expect(opened.warnings.find(({ code }) => code === "comments")?.found).toBe(String(notes.length))

      const amendments = cells.flatMap(([cell, place], index) =>
        index % 9 === 4 && typeof reading.report.cells[cell] === "number"
          ? [{ cell, place, to: 800 + index, note: cell }]
          : [],
      )
      expect(amendments.length).toBeGreaterThan(5)
      const mended = await mendDocument(bytes, amendments, gouji)
      const after = await readDocument(saved(mended, kind, kind), { name })
      expect(mendingFaults(reading, after, amendments)).toEqual([])
      expect(after.warnings.some(({ code }) => code === (kind === "docx" ? "tracked-changes" : "comments"))).toBe(true)
    },
  )
})
