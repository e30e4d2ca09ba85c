import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { writeReport } from "./write-report.ts"

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync)
const folder = mkdtempSync(join(tmpdir(), "gouji-written-"))
// Without the program these cases cannot run; that must be seen in the output.
if (!office) process.stderr.write("soffice is missing: what LibreOffice makes of written documents is NOT tested\n")

/** What each format is saved as again by another program. */
const ways = [
  { from: "docx", to: "docx", filter: "docx:MS Word 2007 XML" },
  { from: "docx", to: "odt", filter: "odt:writer8" },
  { from: "xlsx", to: "xlsx", filter: "xlsx:Calc MS Excel 2007 XML" },
  { from: "xlsx", to: "ods", filter: "ods:calc8" },
] as const

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 31, numRuns: 3 })

beforeAll(async () => {
  if (!office) return
  for (const from of ["docx", "xlsx"] as const) {
    for (const [index, report] of reports.entries()) {
      writeFileSync(join(folder, `${index}.${from}`), await writeReport(report, from, { formulas: from === "xlsx" }))
    }
  }
  for (const { from, to, filter } of ways) {
    execFileSync(office, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      join(folder, `${from}-${to}`),
      ...reports.map((_, index) => join(folder, `${index}.${from}`)),
    ])
  }
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.runIf(office !== undefined)("opened by LibreOffice and saved again", () => {
  it.for(ways)("$from as $to, it is the same report", async ({ from, to }) => {
    for (const [index, report] of reports.entries()) {
      const bytes = new Uint8Array(readFileSync(join(folder, `${from}-${to}`, `${index}.${to}`)))
      const reading = await readDocument(bytes, { name: `a.${to}` })
      expect(reading.report).toEqual(report)
      expect(reading.warnings).toEqual([])
    }
  })
})
