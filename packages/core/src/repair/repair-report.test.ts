import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { arbitraryCell, arbitraryReport } from "../testing.ts"
import { checkReport } from "./check-report.ts"

const asOf = "2026-11-22"
const repairOf = (report: Report, witnesses?: ReadonlyMap<string, number>) =>
  checkReport(report, witnesses ? { asOf, witnesses } : { asOf }).repair

function table(id: "requests" | "remedies", cells: Readonly<Record<string, Figure>>): Report {
  const zeros = Object.fromEntries(cellsOf("2021", id).map((cell) => [cell.id, 0 as Figure]))
  return {
    ...emptyReport(),
    forms: { disclosure: null, requests: null, remedies: null, [id]: "2021" },
    cells: { ...zeros, ...cells },
  }
}

const tied: Readonly<Record<string, Figure>> = {
  "requests/received/natural-person": 81,
  "requests/received/business": 40,
  "requests/received/total": 121,
  "requests/granted/natural-person": 60,
  "requests/granted/business": 40,
  "requests/granted/total": 100,
  "requests/unavailable-not-held/natural-person": 21,
  "requests/unavailable-not-held/total": 21,
  "requests/handled/natural-person": 81,
  "requests/handled/business": 40,
  "requests/handled/total": 121,
}

describe("repairReport", () => {
  it("has nothing to mend in a report that ties", () => {
    expect(repairOf(table("requests", tied))).toEqual({
      status: "none",
      sure: false,
      complete: true,
      deduced: [],
      solutions: [],
      bounds: [],
    })
  })

  it("finds one cause behind the findings of one wrong cell, and names the slip", () => {
    const repair = repairOf(table("requests", { ...tied, "requests/received/natural-person": 18 }))
    expect([repair.status, repair.sure, repair.complete]).toEqual(["located", true, true])
    expect(repair.solutions[0]).toEqual({
      changes: [{ cell: "requests/received/natural-person", from: 18, to: 81 }],
      slips: ["transposition"],
      cost: expect.any(Number),
      clears: ["requests-balance@natural-person", "requests-row-total@received"],
    })
  })

  it("undoes a shift as one slip though it moves two cells", () => {
    const repair = repairOf(
      table("requests", { ...tied, "requests/granted/business": 0, "requests/granted/research": 40 }),
    )
    expect(repair.solutions[0]?.slips).toEqual(["shifted"])
    expect(repair.solutions[0]?.changes).toHaveLength(2)
  })

  it("undoes a slid row as one slip", () => {
    const repair = repairOf(
      table("requests", {
        ...tied,
        "requests/granted/natural-person": 0,
        "requests/granted/business": 60,
        "requests/granted/research": 40,
      }),
    )
    expect(repair.solutions[0]?.slips).toEqual(["row-slid"])
    expect(repair.solutions[0]?.changes.map(({ to }) => to)).toEqual([60, 40, 0])
  })

  it("locates any single wrong cell of table three first or among equals, in any form", () => {
    const wrong = arbitraryReport().chain((report) =>
      fc.record({
        report: fc.constant(report),
        cell: arbitraryCell(report, "requests"),
        by: fc.integer({ min: 1, max: 9 }),
      }),
    )
    fc.assert(
      fc.property(wrong, ({ report, cell, by }) => {
        const right = Number(report.cells[cell])
        const repair = repairOf({ ...report, cells: { ...report.cells, [cell]: right + by } })
        const found = repair.solutions.some(
          ({ changes: [change, ...others] }) => others.length === 0 && change?.cell === cell && change.to === right,
        )
        expect(found).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it("gives solutions that mend everything they claim to", () => {
    const wrong = arbitraryReport().chain((report) =>
      fc.record({
        report: fc.constant(report),
        cells: fc.array(arbitraryCell(report, "requests"), { minLength: 1, maxLength: 3 }),
        remedy: arbitraryCell(report, "remedies"),
      }),
    )
    fc.assert(
      fc.property(wrong, ({ report, cells, remedy }) => {
        const spoilt = { ...report.cells }
        for (const cell of [...cells, remedy]) spoilt[cell] = Number(spoilt[cell]) + 7
        const before = checkReport({ ...report, cells: spoilt }, { asOf })
        for (const solution of before.repair.solutions) {
          const mended = { ...spoilt, ...Object.fromEntries(solution.changes.map(({ cell, to }) => [cell, to])) }
          const after = checkReport({ ...report, cells: mended }, { asOf })
          expect(after.findings.filter((finding) => finding.severity === "error")).toEqual([])
          const errors = before.findings.filter((finding) => finding.severity === "error")
          expect(solution.clears).toEqual(errors.map((finding) => finding.id))
        }
      }),
      { numRuns: 40 },
    )
  })

  it("shows every reading of table four and calls them ambiguous", () => {
    const row = { upheld: 10, corrected: 1, other: 3, pending: 0, total: 15 }
    const repair = repairOf(
      table(
        "remedies",
        Object.fromEntries(
          Object.entries(row).map(([column, figure]) => [`remedies/reconsideration/${column}`, figure]),
        ),
      ),
    )
    expect([repair.status, repair.sure]).toEqual(["ambiguous", false])
    const single = repair.solutions.filter(({ changes }) => changes.length === 1)
    expect(single.map(({ changes }) => changes[0]?.cell.split("/")[2]).sort()).toEqual(
      ["corrected", "other", "pending", "total", "upheld"].sort(),
    )
  })

  it("puts printed zeros for totals first, where nothing else could be", () => {
    const repair = repairOf(
      table("remedies", {
        "remedies/reconsideration/upheld": 10,
        "remedies/reconsideration/corrected": 1,
        "remedies/litigation-after-reconsideration/upheld": 5,
      }),
    )
    expect(repair.solutions[0]?.changes).toEqual([
      { cell: "remedies/reconsideration/total", from: 0, to: 11 },
      { cell: "remedies/litigation-after-reconsideration/total", from: 0, to: 5 },
    ])
    expect(repair.status).toBe("ambiguous")
  })

  it("deduces the blanks that the sums force, with and without an error elsewhere", () => {
    const blank = { ...tied, "requests/granted/total": null }
    const deduced = [{ cell: "requests/granted/total", from: null, to: 100 }]
    expect(repairOf(table("requests", blank))).toMatchObject({ status: "none", deduced })
    const both = repairOf(table("requests", { ...blank, "requests/received/natural-person": 18 }))
    expect(both).toMatchObject({ status: "located", deduced })
    expect(both.solutions[0]?.changes).toEqual([{ cell: "requests/received/natural-person", from: 18, to: 81 }])
  })

  it("takes a blank back that its sums disagree about, and fills it with the mistake", () => {
    const repair = repairOf(
      table("requests", { ...tied, "requests/granted/total": null, "requests/granted/business": 48 }),
    )
    expect(repair.deduced).toEqual([])
    expect(repair.solutions[0]?.changes).toEqual([
      { cell: "requests/granted/business", from: 48, to: 40 },
      { cell: "requests/granted/total", from: null, to: 100 },
    ])
  })

  it("knows a bound and no value for a negative figure whose sums hold", () => {
    const repair = repairOf(
      table("remedies", { "remedies/reconsideration/upheld": -2, "remedies/reconsideration/other": 2 }),
    )
    expect(repair).toMatchObject({
      status: "not-located",
      solutions: [],
      bounds: [{ cell: "remedies/reconsideration/upheld", from: -2, min: 0 }],
    })
  })

  it("mends a figure that is no count where its sums say what it is", () => {
    const repair = repairOf(table("requests", { ...tied, "requests/granted/business": "40.5" }))
    expect(repair.solutions[0]?.changes).toEqual([{ cell: "requests/granted/business", from: "40.5", to: 40 }])
    expect(repair.solutions[0]?.clears).toContain("requests-figures@granted/business")
  })

  it("does not search in figures that are too large to add exactly", () => {
    const repair = repairOf(
      table("remedies", {
        "remedies/reconsideration/upheld": "9007199254740993",
        "remedies/reconsideration/total": 9007199254740991,
      }),
    )
    expect(repair).toMatchObject({ status: "not-located", complete: false, solutions: [] })
  })

  it("ranks by what another source says, and finds nothing by it", () => {
    const cells = { "remedies/reconsideration/upheld": 5, "remedies/reconsideration/total": 6 }
    const first = (witnesses?: ReadonlyMap<string, number>) =>
      repairOf(table("remedies", cells), witnesses).solutions[0]?.changes[0]?.cell
    expect(first(new Map([["remedies/reconsideration/upheld", 6]]))).toBe("remedies/reconsideration/upheld")
    expect(first(new Map([["remedies/reconsideration/upheld", 5]]))).not.toBe("remedies/reconsideration/upheld")
  })
})
