import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Report } from "../report/index.ts"
import { type Rule, rules as shipped } from "../rules/index.ts"
import { arbitraryYears } from "../testing.ts"
import { carriedPlacesOf } from "./carried-places.ts"
import { runRules } from "./run-rules.ts"

const asOf = "2026-03-31"
const rules = (shipped as readonly Rule[]).filter((rule) => rule.kind === "carry-over")
const run = (report: Report, lastYear: Report) => runRules(report, { asOf, lastYear, rules })
const changed = (report: Report, cell: string, figure: number | null): Report => ({
  ...report,
  cells: { ...report.cells, [cell]: figure },
})

describe("rules over two years", () => {
  it("find nothing in a year that follows on the one before, in any mix of forms", () => {
    fc.assert(
      fc.property(arbitraryYears(), ({ report, lastYear }) => {
        const { findings, rules: coverage } = run(report, lastYear)
        expect(findings).toEqual([])
        expect(coverage.couldNotRun.filter((entry) => entry.why !== "not-comparable")).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it("break, for one slip in a carried cell, exactly the places that contain it", () => {
    const slip = arbitraryYears().chain(({ report, lastYear }) => {
      const places = rules.flatMap((rule) => {
        const [form, lastForm] = [report.forms[rule.table], lastYear.forms[rule.table]]
        if (form === null || lastForm === null || (rule.forms && !rule.forms.includes(form))) return []
        return carriedPlacesOf(rule, form, lastForm).flatMap(({ at, expected, found }) =>
          expected === null || found === null
            ? []
            : [{ id: `${rule.id}@${at}`, atLeast: rule.relation !== undefined, terms: [...expected, ...found] }],
        )
      })
      const cells = places.flatMap((place) =>
        place.terms.flatMap(({ of, cells: inTerm }) => inTerm.map((cell) => ({ cell, of }))),
      )
      return fc.record({
        years: fc.constant({ report, lastYear }),
        places: fc.constant(places),
        at: fc.constantFrom(...cells),
        by: fc.integer({ min: 1, max: 9 }),
      })
    })
    fc.assert(
      fc.property(slip, ({ years: { report, lastYear }, places, at: { cell, of }, by }) => {
        const figure = Number((of ? lastYear : report).cells[cell]) + by
        const { findings } = of
          ? run(report, changed(lastYear, cell, figure))
          : run(changed(report, cell, figure), lastYear)
        const expected = places
          .filter(({ terms }) => terms.some((term) => term.of === of && term.cells.includes(cell)))
          // A count that may only grow does not mind that it grows, nor that it grew by less.
          .filter(({ atLeast }) => !atLeast || (of === "last-year" && figure > Number(report.cells[cell])))
          .map(({ id }) => id)
        expect(findings.map(({ id }) => id).sort()).toEqual(expected.sort())
      }),
      { numRuns: 100 },
    )
  })

  const years = fc.sample(arbitraryYears(), { numRuns: 1, seed: 1 })[0]
  if (!years) throw new Error("no sample")
  const whyIn = (report: Report, lastYear: Report) =>
    new Set(run(report, lastYear).rules.couldNotRun.map((entry) => entry.why))

  it("say why two years cannot be set against each other", () => {
    const { report, lastYear } = years
    expect(whyIn(report, { ...lastYear, year: 2000 })).toEqual(new Set(["not-comparable"]))
    expect(whyIn(report, { ...lastYear, agency: { name: "别县档案局", id: null } })).toEqual(
      new Set(["not-comparable"]),
    )
    expect(whyIn({ ...report, scope: "region" }, { ...lastYear, scope: "body" })).toEqual(new Set(["not-comparable"]))
    expect(whyIn(report, { ...emptyReport(), year: Number(report.year) - 1 })).toEqual(new Set(["table-missing"]))
    const { rules: coverage } = runRules(report, { asOf, rules })
    expect(new Set(coverage.couldNotRun.map((entry) => entry.why))).toEqual(new Set(["last-year-missing"]))
  })

  it("chain nothing from 2019 to 2021 but what the forms have in common", () => {
    const zeros = (form: "2019" | "2021", year: number): Report => ({
      ...emptyReport(),
      year,
      forms: { disclosure: form, requests: form, remedies: form },
      cells: Object.fromEntries(
        (["disclosure", "requests", "remedies"] as const).flatMap((table) =>
          cellsOf(form, table).map((cell) => [cell.id, 0]),
        ),
      ),
    })
    const { rules: coverage } = run(zeros("2021", 2021), zeros("2019", 2020))
    expect(coverage.couldNotRun).toEqual([{ rule: "in-force-carried", why: "not-comparable", at: [] }])
    expect(coverage.notApplicable).toEqual(["items-carried", "total-published-grows"])
    expect(coverage.ran).toBe(2)
  })
})
