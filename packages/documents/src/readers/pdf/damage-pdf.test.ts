import { Failure, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { printPdf } from "../../testing/print-pdf.ts"

/** What became of a damaged document: its code, or that every figure given is the printed one. */
async function outcomeOf(report: Report, bytes: Uint8Array): Promise<string> {
  try {
    const reading = await readDocument(bytes, { name: "a.pdf" })
    const figures = Object.entries(reading.report.cells)
    for (const [cell, figure] of figures) expect(`${cell}=${figure}`).toBe(`${cell}=${report.cells[cell]}`)
    if (figures.length === Object.keys(report.cells).length) return "whole"
    expect(reading.warnings.length).toBeGreaterThan(0)
    return "in part, with warnings"
  } catch (failure) {
    if (failure instanceof Failure) return failure.code
    throw failure
  }
}

const [report = expect.fail()] = fc.sample(arbitraryReport(), { seed: 31, numRuns: 1 })
const whole = printPdf(report)
/** Where the file does not look packed: what stands there holds it together. */
const plain = Array.from(whole.keys()).filter((at) => /[\x20-\x7e\n]/.test(String.fromCharCode(whole[at] ?? 0)))

type Damage = readonly [at: number, by: number]

/** Damages by two numbers each, so that what fails can be named in a line. */
const damages: readonly [string, number, (damage: Damage) => Uint8Array][] = [
  [
    "with a byte changed",
    whole.length,
    ([at, by]) => whole.map((byte, index) => (index === at ? byte ^ (1 + (by % 255)) : byte)),
  ],
  [
    "with a sign changed in what is not packed",
    plain.length,
    ([at, by]) => whole.map((byte, index) => (index === plain[at] ? 0x20 + (by % 95) : byte)),
  ],
  ["cut off", whole.length, ([at]) => whole.slice(0, at)],
  ["with a piece missing", whole.length, ([at, by]) => whole.filter((_, index) => index < at || index > at + by)],
  [
    "with a piece missing in what is not packed",
    plain.length,
    ([at, by]) => whole.filter((_, index) => index < (plain[at] ?? 0) || index > (plain[at] ?? 0) + (by % 5)),
  ],
]

describe("a damaged PDF gives no figure that it does not print", () => {
  it.for(damages)("%s", async ([, size, damage]) => {
    const outcomes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat(size - 1), fc.nat(400)), async (by) => {
        outcomes.add(await outcomeOf(report, damage(by)))
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(outcomes.size).toBeGreaterThan(1)
  })
})
