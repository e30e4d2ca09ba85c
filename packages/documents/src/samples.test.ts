import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { decimalText, type Figure, toDecimal } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { needsPublished, publishedFolder } from "./testing/published-reports.ts"

/** What a published report prints, written down by hand beside it. */
interface Truth {
  readonly file: string
  readonly year: number
  readonly agency: string
  readonly forms: object
  readonly cells: Readonly<Record<string, number | null>>
}

const folders = ["seeds", "samples"].map((name) => join(publishedFolder, name)).filter(existsSync)
const readable = /\.(?:html|md|pdf|txt)$/
const truths = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".truth.json"))
    .map((name) => ({
      folder,
      truth: JSON.parse(readFileSync(join(folder, name), "utf8")) as Truth & { flattened: boolean },
    }))
    .filter(({ truth }) => readable.test(truth.file)),
)

const text = (figure: Figure | undefined) =>
  figure === undefined ? "absent" : figure === null ? "blank" : decimalText(toDecimal(String(figure)))

// A table without lines would pass over in silence.
if (truths.length === 0) it.skip(`published reports are read cell for cell ${needsPublished}`)

describe.skipIf(truths.length === 0)("real reports", () => {
  it.for(truths.filter(({ truth }) => truth.flattened))(
    "$truth.file, its digits run together, is cut where the sums allow it",
    async ({ folder, truth }) => {
      const reading = await readDocument(new Uint8Array(readFileSync(join(folder, truth.file))), { name: truth.file })
      expect(reading.warnings.length).toBeGreaterThan(0)
      for (const [cell, figure] of Object.entries(reading.report.cells)) {
        expect(`${cell} ${text(figure)}`).toBe(`${cell} ${text(truth.cells[cell])}`)
      }
    },
  )

  it.for(truths.filter(({ truth }) => !truth.flattened))(
    "$truth.file is read cell for cell",
    async ({ folder, truth }) => {
      const reading = await readDocument(new Uint8Array(readFileSync(join(folder, truth.file))), { name: truth.file })
      const { report } = reading
      expect({ year: report.year, agency: report.agency.name, forms: report.forms }).toEqual({
        year: truth.year,
        agency: truth.agency,
        forms: truth.forms,
      })
      const wrong = Object.entries(truth.cells)
        .map(([cell, value]) => ({ cell, printed: text(value), read: text(report.cells[cell]) }))
        .filter(({ printed, read }) => printed !== read)
      expect(wrong).toEqual([])
      expect(Object.keys(report.cells)).toHaveLength(Object.keys(truth.cells).length)
      expect(Object.keys(reading.places).sort()).toEqual(Object.keys(report.cells).sort())
    },
  )
})
