import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { expect, it } from "vitest"
import { dressHtml, printBareLines, printCellPerLine, printMarkdown, printTabs, splitTables } from "../src/testing.ts"
import { writeHtml } from "../src/write/html.ts"
import { conversions, convert, hasOffice } from "./convert.ts"
import { type Count, countCells, noCount, tableOf } from "./count.ts"

/** The same invented reports in every format and layout: half of them with cells left blank. */
const whole = fc.sample(arbitraryReport(), { numRuns: 10, seed: 20_260_101 })
const blanked = fc.sample(
  arbitraryReport().chain((report) =>
    fc.array(fc.constantFrom(...Object.keys(report.cells)), { minLength: 5, maxLength: 60 }).map(
      (cells): Report => ({
        ...report,
        cells: { ...report.cells, ...Object.fromEntries(cells.map((cell) => [cell, null])) },
      }),
    ),
  ),
  { numRuns: 10, seed: 20_260_102 },
)
const reports = [...whole, ...blanked]

const layouts: readonly [string, (report: Report) => string][] = [
  ["HTML, a plain page", writeHtml],
  ["HTML, as a CMS publishes it", (report) => dressHtml(writeHtml(report))],
  ["HTML, tables split in two", (report) => splitTables(writeHtml(report), 8)],
  ["Markdown", printMarkdown],
  ["text, a tab and a cell to a line", printCellPerLine],
  ["text, a row to a line", printTabs],
  ["text, a cell to a line, blanks gone", printBareLines],
  ["text, all on one line, spaces between", (report) => printBareLines(report).replace(/\n+/g, " ")],
]

it("counts what is read, said and wrong", async () => {
  const counts = new Map<string, Count>()
  const measure = async (name: string, documents: readonly (Uint8Array | null)[]) => {
    const count = noCount()
    counts.set(name, count)
    for (const [index, bytes] of documents.entries()) {
      if (bytes) await countCells(count, bytes, reports[index]?.cells ?? {})
    }
  }
  for (const [name, print] of layouts)
    await measure(
      name,
      reports.map((report) => new TextEncoder().encode(print(report))),
    )
  if (hasOffice) {
    const pages = reports.map(writeHtml)
    for (const conversion of conversions)
      await measure(`${conversion.format}, by LibreOffice`, convert(pages, conversion))
  }
  const table = tableOf(counts)
  process.stdout.write(`\n${table}\n\n`)
  if (hasOffice) {
    const readme = fileURLToPath(new URL("../../../README.md", import.meta.url))
    const text = readFileSync(readme, "utf8")
    writeFileSync(readme, text.replace(/(<!-- accuracy -->)[\s\S]*?(<!-- \/accuracy -->)/, `$1\n${table}\n$2`))
  }
  expect([...counts].filter(([, count]) => count.wrong > 0 || count.silent > 0).map(([name]) => name)).toEqual([])
})
