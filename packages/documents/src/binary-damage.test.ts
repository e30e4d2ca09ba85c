import { Failure, type Figure, type Reading, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { printDoc } from "./testing/make-doc.ts"
import { inGbk, inUnicode, printRtf } from "./testing/make-rtf.ts"
import { makeXls } from "./testing/make-xls.ts"
import { makeXlsx, printSheet } from "./testing/make-xlsx.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 33, numRuns: 3 })

/** Formats, and whether they carry checksums, so that no damage at all can go unnoticed. */
const formats: readonly (readonly [name: string, make: (report: Report) => Uint8Array, checked: boolean])[] = [
  ["DOC", (report) => printDoc(report), false],
  ["DOC, joined cells", (report) => printDoc(report, undefined, true), false],
  ["RTF in GBK", (report) => utf8ToBytes(printRtf(report, inGbk)), false],
  ["RTF in Unicode", (report) => utf8ToBytes(printRtf(report, inUnicode)), false],
  ["XLS", (report) => makeXls({ Sheet1: printSheet(report) }), false],
  ["XLSX", (report) => makeXlsx([printSheet(report)]), true],
]

async function read(bytes: Uint8Array): Promise<Reading | null> {
  try {
    return await readDocument(bytes, { name: "a" })
  } catch (failure) {
    if (failure instanceof Failure) return null
    throw failure
  }
}

const differing = (reading: Reading, report: Report) => {
  const printed: Readonly<Record<string, Figure>> = report.cells
  return Object.entries(reading.report.cells).filter(([cell, figure]) => figure !== printed[cell])
}

const seeded = { seed: 1, numRuns: 150 } as const

/** A share of a file: from integers, since doubles are drawn by their bits, and so nearly always next to 0. */
const anywhere = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((part) => part / 100_000)

describe.for(formats)("a damaged %s", ([name, make, checked]) => {
  const files = reports.map(make)
  const chosen = fc.nat(reports.length - 1)

  it("with a bit turned over gives no figure that it does not print", async () => {
    const outcomes: Record<string, number> = {}
    const count = (outcome: string) => {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    await fc.assert(
      fc.asyncProperty(chosen, anywhere, fc.nat(7), async (which, at, bit) => {
        const [file, report] = [files[which]?.slice(), reports[which]]
        if (!file || !report) return
        const index = Math.floor(at * file.length)
        file[index] = (file[index] ?? 0) ^ (1 << bit)
        const reading = await read(file)
        if (!reading) return count("refused")
        const wrong = differing(reading, report)
        // A bit of a digit makes another digit: the file prints that, and one figure is another.
        if (reading.warnings.length === 0) expect(wrong.length).toBeLessThanOrEqual(checked ? 0 : 1)
        const all = Object.keys(reading.report.cells).length === Object.keys(report.cells).length
        if (!all) expect(reading.warnings.length).toBeGreaterThan(0)
        count(wrong.length > 0 ? "another digit" : all ? "read" : "read in part")
      }),
      seeded,
    )
    process.stderr.write(`${name}: ${JSON.stringify(outcomes)}\n`)
  })

  it("with its end cut off is refused, unless nothing stood there", async () => {
    await fc.assert(
      fc.asyncProperty(chosen, anywhere, async (which, share) => {
        const [file, report] = [files[which], reports[which]]
        const reading = file ? await read(file.subarray(0, Math.floor(file.length * share))) : null
        if (reading) expect(reading.report).toEqual(report)
      }),
      { ...seeded, numRuns: 40 },
    )
  })
})
