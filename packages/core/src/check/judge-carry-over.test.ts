import { describe, expect, it } from "vitest"
import { emptyReport } from "../forms/index.ts"
import type { FormId, Report } from "../report/index.ts"
import { type CarryOver, defineCarryOver, type Subject } from "../rules/index.ts"
import { judgeCarryOver } from "./carry-over.ts"

const decisions = { "disclosure/licensing/decisions": 7, "disclosure/other-services/decisions": 7 }
const year = (number: number, form: FormId, more: Partial<Report> = {}): Report => ({
  ...emptyReport(),
  year: number,
  forms: { disclosure: form, requests: null, remedies: form },
  cells: decisions,
  ...more,
})

/** Of these rows, the form of 2021 has the first one alone. */
const twoRows: CarryOver = defineCarryOver({
  id: "two-rows",
  severity: "warning",
  basis: { kind: "practice", clause: "—" },
  table: "disclosure",
  per: "row",
  places: ["licensing", "other-services"],
  expected: [{ line: "decisions", of: "last-year" }],
  found: [{ line: "decisions" }],
})
const secondRow: CarryOver = { ...twoRows, places: ["other-services"] }

const judge = (rule: CarryOver, report: Report, lastYear: Report | null) => {
  const subject: Subject = { report, lastYear, warnings: null, members: null, asOf: "2026-03-31" }
  return judgeCarryOver(rule, subject, report.forms.disclosure ?? "2021")
}
const [old, recent] = [year(2020, "2019"), year(2021, "2021")]

describe("a rule over two years", () => {
  it("says why it could not run at all", () => {
    expect(judge(twoRows, recent, null)).toBe("last-year-missing")
    expect(judge(twoRows, recent, year(2019, "2019"))).toBe("not-comparable")
    expect(judge(twoRows, { ...recent, scope: "region" }, { ...old, scope: "body" })).toBe("not-comparable")
    expect(judge(twoRows, recent, year(2020, "2019", { forms: emptyReport().forms }))).toBe("table-missing")
  })

  it.for([
    ["this year's form", recent, old],
    ["last year's form", year(2021, "2019"), year(2020, "2021")],
  ] as const)("answers of the places that both forms measure, where %s has fewer", ([, report, lastYear]) => {
    expect(judge(twoRows, report, lastYear)).toEqual([
      { at: "licensing", outcome: "holds" },
      { at: "other-services", outcome: "unknown", why: "not-comparable" },
    ])
    expect(judge(secondRow, report, lastYear)).toBe("not-comparable")
  })

  it("takes no sum for known of which one term is not measured", () => {
    const added = { ...twoRows, expected: [...twoRows.expected, { line: "change" }] } as CarryOver
    expect(judge(added, recent, year(2020, "2021"))).toBe("not-comparable")
  })
})
