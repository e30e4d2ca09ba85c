import { cellsOf, emptyReport, type Figure, sumsIn, tableIds } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { blankSheet, cellsOfSheet, sheetOf, underForm } from "./sheet.ts"
import { withText, withZeros } from "./sheet-edits.ts"

const row = "remedies/reconsideration"
const report = (cells: Record<string, Figure>) => ({
  forms: { disclosure: null, requests: null, remedies: "2021" as const },
  cells,
})
const printed = (total: Figure) => ({
  [`${row}/upheld`]: 1,
  [`${row}/corrected`]: 0,
  [`${row}/other`]: 0,
  [`${row}/pending`]: 2,
  [`${row}/total`]: total,
})

test("an empty form has every cell, and each is blank", () => {
  const cells = cellsOfSheet(blankSheet("2021"))
  expect(Object.keys(cells)).toHaveLength(200)
  expect(new Set(Object.values(cells))).toEqual(new Set([null]))
})

describe("a report that was made elsewhere", () => {
  test("has its totals worked out where they are the sums of their parts", () => {
    const sheet = sheetOf(report(printed(3)))
    expect(sheet.typed).toEqual([])
    expect(cellsOfSheet(sheet)[`${row}/total`]).toBe(3)
  })
  test.each([4, null])("keeps a total of %s that is not: the mismatch is a finding, and no slip of ours", (total) => {
    const sheet = sheetOf(report(printed(total)))
    expect(sheet.typed).toEqual([`${row}/total`])
    expect(cellsOfSheet(sheet)[`${row}/total`]).toBe(total)
  })
  test("what was not read stays open, and is neither blank nor a sum", () => {
    const { [`${row}/pending`]: _, ...rest } = printed(3)
    const cells = cellsOfSheet(sheetOf(report(rest)))
    expect(`${row}/pending` in cells).toBe(false)
    // The document's own total is known: it stays.
    expect(cells[`${row}/total`]).toBe(3)
  })
  test("a table that is not in it is blank", () => {
    const { forms, figures } = sheetOf(report(printed(3)))
    expect(forms).toEqual({ disclosure: "2021", requests: "2021", remedies: "2021" })
    expect(figures["requests/received/business"]).toBeNull()
    expect(sheetOf(emptyReport()).forms.requests).toBe("2021")
  })
})

describe("under the other form", () => {
  const rest = ["other-not-supplemented", "other-fee-unpaid", "other-rest"]
  const of2021 = rest.reduce(
    (sheet, id, index) => withText(sheet, `requests/${id}/business`, String(index + 1)),
    withText(withText(blankSheet("2021"), "requests/granted/business", "5"), "disclosure/regulations/in-force", "7"),
  )
  test("three rows become the one that measures the same, what has no place is counted", () => {
    const { sheet, lost } = underForm(of2021, "2019")
    expect(sheet.forms.requests).toBe("2019")
    expect(sheet.figures["requests/granted/business"]).toBe(5)
    expect(sheet.figures["requests/other/business"]).toBe(6)
    expect(lost).toBe(1)
    const back = underForm(sheet, "2021")
    expect(back.sheet.figures["requests/other-rest/business"]).toBeNull()
    expect(back.lost).toBe(1)
  })
  test("keeps exactly the form's own cells", () => {
    const { sheet } = underForm(tableIds.reduce(withZeros, blankSheet("2021")), "2019")
    const own = tableIds.flatMap((table) => cellsOf("2019", table).map(({ id }) => id))
    expect(Object.keys(cellsOfSheet(sheet)).sort()).toEqual([...own].sort())
    expect(Object.keys(sheet.figures).some((cell) => sumsIn(sheet.forms).has(cell))).toBe(false)
  })
})
