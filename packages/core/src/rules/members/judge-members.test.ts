import { expect, it } from "vitest"
import { emptyReport } from "../../forms/index.ts"
import type { Report } from "../../report/index.ts"
import type { Subject } from "../subject.ts"
import { memberRules } from "./index.ts"
import { inventedRegion } from "./invented-region.ts"

function subject(scope: Report["scope"], members: Partial<Report>[]): Subject {
  const { members: _, ...report } = inventedRegion(10)
  const whole = (part: Partial<Report>): Report => ({ ...emptyReport(), ...part })
  return {
    report: { ...whole(report), scope },
    members: members.map(whole),
    warnings: null,
    lastYear: null,
    asOf: "2026-03-31",
  }
}
const { members } = inventedRegion(10, 11, 12)

it.each(["body", "level"] as const)("says nothing of a report whose scope is %s", (scope) => {
  for (const rule of memberRules) expect(rule.judge(subject(scope, members))).toEqual([])
})

it("takes a member's three rows of 2021 for the one of 2019", () => {
  const cells = {
    "requests/other-rest/total": 3,
    "requests/other-fee-unpaid/total": 2,
    "requests/other-not-supplemented/total": 1,
  }
  const { report } = subject("region", [])
  const region: Report = {
    ...report,
    forms: { ...report.forms, requests: "2019" },
    cells: { ...report.cells, "requests/other/total": 5 },
  }
  const judged = memberRules[0].judge({ ...subject("region", [{ ...members[0], cells }]), report: region })
  const at = "requests/other/total"
  // The member's own cell, as its form has it.
  const theirs = { cell: "requests/other-not-supplemented/total", value: 6, side: "expected", of: "云泽县第1局" }
  const operands = [theirs, { cell: at, value: 5, side: "found" }]
  expect(judged).toContainEqual(expect.objectContaining({ at, outcome: "broken", operands, expected: 6, found: 5 }))
})
