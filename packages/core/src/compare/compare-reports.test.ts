import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import { type Report, tableIds } from "../report/index.ts"
import { arbitraryCell, arbitraryReport } from "../testing.ts"
import { isChanged } from "./compare-cells.ts"
import { compareReports } from "./compare-reports.ts"
import { comparisonSchema } from "./comparison.ts"

const forms2021 = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const forms2019 = { disclosure: "2019", requests: "2019", remedies: "2019" } as const
const withCells = (forms: Report["forms"], cells: Report["cells"]): Report => ({ ...emptyReport(), forms, cells })
const withParagraphs = (...paragraphs: string[]): Report => ({
  ...emptyReport(),
  sections: [{ id: "overview", heading: "一、总体情况", paragraphs }],
})

describe("compareReports", () => {
  it("finds nothing changed between a report and itself", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const comparison = compareReports(report, report)
        expect(comparison).toMatchObject({ changed: 0, repeated: 1 })
        expect(comparison.cells.every(({ before, after }) => before === after)).toBe(true)
        expect(comparisonSchema.parse(comparison)).toEqual(comparison)
      }),
      { numRuns: 30 },
    )
  })

  it("finds the one figure that was changed, with its difference", () => {
    const changed = arbitraryReport().chain((report) =>
      fc.tuple(fc.constant(report), arbitraryCell(report, "requests"), fc.integer({ min: 1, max: 99 })),
    )
    fc.assert(
      fc.property(changed, ([report, cell, more]) => {
        const after = { ...report, cells: { ...report.cells, [cell]: (report.cells[cell] as number) + more } }
        const found = compareReports(report, after).cells.filter(isChanged)
        expect(found).toMatchObject([{ cell, before: report.cells[cell], after: after.cells[cell], difference: more }])
      }),
      { numRuns: 50 },
    )
  })

  it("lists every cell of both once", () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (before, after) => {
        const cells = compareReports(before, after).cells.map(({ cell }) => cell)
        const expected = tableIds.flatMap((table) =>
          [before, after].flatMap(({ forms }) => cellsOf(forms[table] ?? "2021", table).map(({ id }) => id)),
        )
        expect([...cells].sort()).toEqual([...new Set(expected)].sort())
      }),
      { numRuns: 30 },
    )
  })

  it("tells blank, absent and 0 apart", () => {
    const cell = "requests/received/total"
    const compared = (before: Report["cells"], after: Report["cells"]) =>
      compareReports(withCells(forms2021, before), withCells(forms2021, after))
    expect(compared({ [cell]: null }, { [cell]: 0 })).toMatchObject({ changed: 1, cells: [{ difference: null }] })
    expect(compared({}, { [cell]: 0 })).toMatchObject({ changed: 1, cells: [{ cell, asked: "both", after: 0 }] })
    expect(compared({ [cell]: null }, { [cell]: null }).changed).toBe(0)
    expect(compared({}, {}).cells).toEqual([])
  })

  it("subtracts amounts exactly", () => {
    const cell = "disclosure/fees/amount"
    const [before, after] = [withCells(forms2021, { [cell]: "0.1" }), withCells(forms2021, { [cell]: "0.3" })]
    expect(compareReports(before, after).cells).toMatchObject([{ difference: "0.2" }])
  })

  it("sets a row of one form against the rows that measure it in the other", () => {
    const rows = cellsOf("2021", "requests").map(({ id }) => id)
    const old = cellsOf("2019", "requests").map(({ id }) => id)
    const whole = old.find((id) => !rows.includes(id) && id.endsWith("/total"))
    if (whole === undefined) throw new Error("2019 has no row of its own")
    const after = withCells(forms2021, Object.fromEntries(rows.map((id) => [id, 1])))
    const found = compareReports(withCells(forms2019, { [whole]: 5 }), after).cells.find(({ cell }) => cell === whole)
    expect(found).toMatchObject({ asked: "both", before: 5, after: expect.any(Number) })
    const parts = compareReports(withCells(forms2019, { [whole]: 5 }), after).cells.filter(
      ({ asked }) => asked === "after",
    )
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.some(isChanged)).toBe(false)
  })

  it("keeps as many paragraphs in both as can be, in order", () => {
    const { sections, repeated } = compareReports(
      withParagraphs("甲甲", "乙乙", "丙丙", "丁丁"),
      withParagraphs("乙乙", "新新新新", "丁丁"),
    )
    expect(sections[0]?.paragraphs).toEqual([
      { in: "before", text: "甲甲" },
      { in: "both", text: "乙乙" },
      { in: "before", text: "丙丙" },
      { in: "after", text: "新新新新" },
      { in: "both", text: "丁丁" },
    ])
    expect(repeated).toBe(0.5)
  })

  it("shows a part that only one of them has, and says of no text nothing", () => {
    const { sections, repeated } = compareReports(withParagraphs("甲"), emptyReport())
    expect(sections).toEqual([
      { id: "overview", before: "一、总体情况", after: null, paragraphs: [{ in: "before", text: "甲" }] },
    ])
    expect(repeated).toBeNull()
  })

  it("ends with texts of many thousand paragraphs", () => {
    const long = Array.from({ length: 5000 }, (_, at) => `第${at}段`)
    const { repeated } = compareReports(withParagraphs(...long), withParagraphs(...long, "新"))
    expect(repeated).toBeGreaterThan(0.99)
  })
})
