import { checkReport, emptyReport } from "@gouji/core"
import { expect, test } from "vitest"
import { explained } from "./explained.ts"

const check = checkReport(
  { ...emptyReport(), agency: { name: "示例县档案局", id: null }, year: 2024, issuedOn: "2024-12-30" },
  { asOf: "2025-01-20" },
)
const stated = (finding: string) => ({ finding, reason: "机构撤销", by: "示例县档案局", until: null })

test("what has been said stands beside its finding, and what is of no use is left out", () => {
  const early = stated("issued-before-year-end@issued-on")
  const { check: result, used } = explained(check, [stated("gone@total"), early])
  expect(result.findings.find(({ id }) => id === early.finding)?.explanation?.reason).toBe("机构撤销")
  expect(result.verdict).toBe(check.verdict)
  expect(used).toEqual([early])
})

test("an error is not explained away", () => {
  const [finding] = check.findings
  const error = { ...check, findings: finding ? [{ ...finding, severity: "error" as const }] : [] }
  expect(error.findings).toHaveLength(1)
  const said = explained(error, [stated(finding?.id ?? "")])
  expect(said.used).toEqual([])
  expect(said.check.findings[0]?.explanation).toBeNull()
})
