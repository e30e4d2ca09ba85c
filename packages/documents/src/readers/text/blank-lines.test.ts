import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../../read-document.ts"
import { figureHands } from "../../testing/hands.ts"
import { textHardSpaces } from "../../testing/shapes/text-hard-spaces.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [report] = fc.sample(arbitraryReport({ counts: "small", forms }), { numRuns: 1, seed: 3 })
const printed = report ? String(textHardSpaces.print(report, figureHands["blank cells"])) : ""
const cellsIn = (text: string) => readPasted(text).report.cells

describe("a cell to a line, a hard space for a blank one", () => {
  it("is read whole, blanks as blanks", () => {
    expect(printed).toContain("\n\u00a0\n")
    const cells = cellsIn(printed)
    expect(cells).toEqual(
      Object.fromEntries(Object.keys(report?.cells ?? {}).map((cell) => [cell, cells[cell as never]])),
    )
    for (const [cell, figure] of Object.entries(report?.cells ?? {})) {
      expect(cells[cell as never] ?? 0, cell).toEqual(figure ?? 0)
    }
  })

  it("gives no figure of a row another's place where one row is a cell short: then the spaces are no cells", () => {
    const short = printed.replace("\u00a0\n", "")
    const cells = cellsIn(short)
    for (const [cell, figure] of Object.entries(cells)) {
      expect(figure ?? 0, cell).toEqual(report?.cells[cell as never] ?? 0)
    }
    expect(Object.keys(cells).length).toBeLessThan(Object.keys(report?.cells ?? {}).length)
  })
})
