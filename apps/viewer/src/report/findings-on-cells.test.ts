import { describe, expect, test } from "vitest"
import { testingReport } from "../testing/testing-report.ts"
import { marksOf } from "./cell-marks.ts"
import { countFindings, groupFindings } from "./finding-groups.ts"

const { check } = testingReport({
  "requests/received/natural-person": 5,
  "requests/received/total": null,
  "requests/carried-in/total": 2,
})
const groups = groupFindings(check.findings)
const marks = marksOf(groups)

describe("the list of findings", () => {
  test("says each rule once, errors before warnings, and numbers the places through", () => {
    const severities = groups.map((group) => group.severity)
    expect(severities).toEqual([...severities].sort())
    expect(new Set(groups.map((group) => group.rule)).size).toBe(groups.length)
    const numbers = groups.flatMap((group) => group.items.map(({ number }) => number))
    expect(numbers).toEqual(check.findings.map((_, i) => i + 1))
  })

  test("counts by severity", () => {
    const counts = countFindings(check.findings)
    expect(counts.error + counts.warning + counts.notice).toBe(check.findings.length)
    // The blank total, and the two tables that the report does not have.
    expect(counts.warning).toBe(3)
  })
})

describe("marks on cells", () => {
  test("every cell of every finding carries it, and no other", () => {
    const marked = [...marks].flatMap(([cell, list]) => list.map((mark) => `${cell} ${mark.finding}`))
    const named = check.findings.flatMap((finding) => finding.cells.map((cell) => `${cell} ${finding.id}`))
    expect(marked.sort()).toEqual(named.sort())
  })

  test("the total that is off is accused, its parts only take part", () => {
    expect(
      marks.get("requests/carried-in/total")?.find(({ finding }) => finding.startsWith("requests-row-total")),
    ).toEqual(expect.objectContaining({ role: "found", severity: "error" }))
    expect(marks.get("requests/carried-in/business")?.map(({ role }) => role)).toEqual(["part"])
    expect(marks.get("requests/received/total")).toEqual([
      expect.objectContaining({ role: "found", severity: "warning" }),
    ])
  })
})
