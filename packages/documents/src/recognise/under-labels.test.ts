import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { tidy } from "../testing/hands.ts"
import { printShape } from "../testing/shape.ts"
import { textAligned } from "../testing/shapes/text-aligned.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [report = expect.fail()] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 6 })
const remedies = Object.keys(report.cells).filter((cell) => cell.startsWith("remedies/"))

/** The text of a report some cells of which are blank, and its line of table four. */
async function printed(...blank: readonly number[]) {
  const gone = new Set(blank.map((index) => remedies[index]))
  const cells = Object.fromEntries(Object.entries(report.cells).map(([cell, f]) => [cell, gone.has(cell) ? null : f]))
  const text = new TextDecoder().decode(await printShape(textAligned, { ...report, cells }, tidy))
  const line = text.split("\n").findLast((candidate) => /^[\d\s]+$/.test(candidate) && candidate.trim() !== "") ?? ""
  return { cells, text, line }
}

const read = async (text: string) => {
  const reading = await readDocument(new TextEncoder().encode(`${text}\n`), { name: "a.txt" })
  return Object.fromEntries(Object.entries(reading.report.cells).filter(([cell]) => cell.startsWith("remedies/")))
}
const own = (cells: typeof report.cells) => Object.fromEntries(remedies.map((cell) => [cell, cells[cell]]))

describe("table four in text aligned by spaces", () => {
  it.for([[9], [0], [14], [3, 4, 10]])("has its blanks by its labels: %s", async (blank) => {
    const { cells, text } = await printed(...blank)
    expect(await read(text)).toEqual(own(cells))
  })

  it("is not read where figures do not stand as their labels do", async () => {
    const { text, line } = await printed(9)
    const shifted = line.replace(/(\d)( +)(\d)/, "$1$2 $3")
    expect(shifted).not.toBe(line)
    expect(await read(text.replace(line, shifted))).toEqual({})
  })

  it("is not read where a label is missing", async () => {
    const { text } = await printed(9)
    expect(await read(text.replace("尚未审结", "        "))).toEqual({})
  })
})
