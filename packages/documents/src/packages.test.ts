import { Failure, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { bodyXml, documentXml, makeDocx } from "./testing/make-docx.ts"
import { makeOdt, odtBody } from "./testing/make-odt.ts"

const formats: readonly [name: string, write: (report: Report) => Uint8Array][] = [
  ["docx", (report) => makeDocx(bodyXml(report))],
  ["odt", (report) => makeOdt(odtBody(report))],
]

const blanked = arbitraryReport().chain((report) =>
  fc.array(fc.constantFrom(...Object.keys(report.cells)), { minLength: 1, maxLength: 40 }).map((cells) => ({
    ...report,
    cells: { ...report.cells, ...Object.fromEntries(cells.map((cell) => [cell, null])) },
  })),
)

describe.for(formats)("a report as %s", ([name, write]) => {
  it("is read cell for cell, blanks and places too", async () => {
    await fc.assert(
      fc.asyncProperty(blanked, async (report) => {
        const reading = await readDocument(write(report), { name: `a.${name}` })
        expect(reading.report).toEqual({ ...report, title: reading.report.title })
        expect(reading.warnings).toEqual([])
        for (const [cell, place] of Object.entries(reading.places)) {
          expect(place.text).toBe(String(report.cells[cell] ?? ""))
          expect([place.row, place.column].every((at) => at !== null)).toBe(true)
        }
      }),
      { numRuns: 12, seed: 20_241 },
    )
  })

  it("damaged anywhere gives the figures that were written, or fails", async () => {
    const [report] = fc.sample(arbitraryReport(), { seed: 4, numRuns: 1 })
    if (!report) throw new Error("no report")
    const bytes = write(report)
    const outcomes: Record<string, number> = {}
    const count = (outcome: string) => {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    const tried = async (damaged: Uint8Array) => {
      try {
        const reading = await readDocument(damaged, { name: `a.${name}` })
        expect(reading.report.cells).toEqual(report.cells)
        count("read")
      } catch (failure) {
        if (!(failure instanceof Failure)) throw failure
        count(failure.code)
      }
    }
    for (let step = 0; step < 400; step += 1) {
      const at = (step * 7919) % bytes.length
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (step % 8))
      await tried(damaged)
      if (step % 8 === 0 && at > 0) await tried(bytes.subarray(0, at))
    }
    // A cut file has no directory; nothing of it may be read.
    expect(outcomes.truncated).toBeGreaterThan(40)
    expect((outcomes["archive-damaged"] ?? 0) + (outcomes["archive-inconsistent"] ?? 0)).toBeGreaterThan(100)
  })
})

/** Each byte of the markup is fair game once the package is sound again. */
describe("markup of a DOCX with a byte changed", () => {
  it("gives no figure that it does not print", async () => {
    const [report] = fc.sample(arbitraryReport(), { seed: 9, numRuns: 1 })
    if (!report) throw new Error("no report")
    const xml = utf8ToBytes(documentXml(bodyXml(report)))
    for (let step = 0; step < 600; step += 1) {
      const at = 900 + ((step * 104_729) % (xml.length - 900))
      const damaged = xml.slice()
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (step % 7))
      try {
        const document = new TextDecoder("utf-8", { fatal: true }).decode(damaged)
        const { report: read } = await readDocument(makeDocx("", { document }), { name: "a.docx" })
        const differing = Object.entries(read.cells).filter(([cell, figure]) => figure !== report.cells[cell])
        // Only the figure whose own digit was changed may be another, and then it is the one that is printed.
        if (differing.length > 0) expect(String.fromCharCode(xml[at] ?? 0)).toMatch(/[\d.-]/)
        expect(differing.map(([cell]) => cell).slice(1)).toEqual([])
        for (const [, figure] of differing) {
          expect(figure === null || document.includes(`>${figure}</w:t>`) ? "printed" : figure).toBe("printed")
        }
      } catch (failure) {
        if (!(failure instanceof Failure) && !(failure instanceof TypeError)) throw failure
      }
    }
  })
})
