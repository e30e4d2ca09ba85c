import type { Figure } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../../read-document.ts"
import { tidy } from "../../testing/hands.ts"
import { textHardSpaces } from "../../testing/shapes/text-hard-spaces.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [report] = fc.sample(arbitraryReport({ counts: "small", forms }), { numRuns: 1, seed: 3 })
const cells: Readonly<Record<string, Figure | undefined>> = report?.cells ?? {}
/** Nothing is printed for a zero. */
const blankZeros = { ...tidy, figure: (figure: Figure) => (figure ? String(figure) : "") }
const printed = report ? String(textHardSpaces.print(report, blankZeros)) : ""
const readCells = (text: string): Readonly<Record<string, Figure | undefined>> => readPasted(text).report.cells
const blanked = Object.fromEntries(Object.entries(cells).map(([cell, figure]) => [cell, figure || null]))

describe("a cell to a line, a hard space for a blank one", () => {
  it("is read whole, blanks as blanks", () => {
    expect(printed).toContain("\n\u00a0\n")
    expect(readCells(printed)).toEqual(blanked)
  })

  it("has no cells in its hard spaces where a row is a cell short: no figure stands in another's place", () => {
    const [before = "", behind = ""] = printed.split("二、上年结转政府信息公开申请数量")
    const given = readCells(`${before}二、上年结转政府信息公开申请数量${behind.replace("\u00a0\n", "")}`)
    for (const [cell, figure] of Object.entries(given)) expect(figure ?? null, cell).toBe(blanked[cell])
    expect(Object.keys(given).length).toBeLessThan(Object.keys(cells).length)
  })
})
