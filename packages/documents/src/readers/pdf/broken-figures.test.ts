import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { printPdf } from "../../testing/print-pdf.ts"

const [base = expect.fail()] = fc.sample(arbitraryReport({ counts: "small" }), { numRuns: 1, seed: 4 })
const row = "remedies/litigation-direct"

/** Table four without lines, whose columns are too narrow for seven digits, with a line of figures put in. */
async function read(upheld: number, total: number) {
  const zeros = Object.fromEntries(["corrected", "other", "pending"].map((column) => [`${row}/${column}`, 0]))
  const cells: Report["cells"] = { ...base.cells, ...zeros, [`${row}/upheld`]: upheld, [`${row}/total`]: total }
  const reading = await readDocument(printPdf({ ...base, cells }, { rules: "none" }), { name: "a.pdf" })
  const said = new Set(reading.warnings.flatMap((entry) => entry.cells))
  return { cells, given: reading.report.cells, said }
}

describe("figures that were broken over two lines, with no lines drawn", () => {
  it("are whole where they add up together and not by themselves", async () => {
    const { cells, given } = await read(3_999_991, 3_999_991)
    // 399999 | 1 adds up above and below: nothing tells that it is one figure.
    expect(given[`${row}/upheld`]).toBeUndefined()
    expect(Object.keys(cells).length - Object.keys(given).length).toBe(2)
    const other = { ...(await read(3_999_991, 3_999_991)).cells, [`${row}/other`]: 22, [`${row}/total`]: 4_000_013 }
    const reading = await readDocument(printPdf({ ...base, cells: other }, { rules: "none" }), { name: "a.pdf" })
    expect(reading.report.cells).toEqual(other)
  })

  it("are left out, and said, where they do not add up", async () => {
    const { cells, given, said } = await read(3_999_991, 3_999_986)
    for (const [cell, figure] of Object.entries(given)) expect(`${cell} ${figure}`).toBe(`${cell} ${cells[cell]}`)
    const missing = Object.keys(cells).filter((cell) => !(cell in given))
    expect(missing).toEqual([`${row}/upheld`, `${row}/total`])
    expect(missing.every((cell) => said.has(cell))).toBe(true)
  })
})
