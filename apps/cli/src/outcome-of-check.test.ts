import type { Check, Severity, Verdict } from "@gouji/core"
import { describe, expect, it } from "vitest"
import type { Outcome } from "./exit-code.ts"
import { outcomeOfCheck } from "./outcome-of-check.ts"

function check(verdict: Verdict, found: readonly Severity[]): Pick<Check, "verdict" | "findings"> {
  const findings = found.map((severity, index) => ({
    id: `rule@${index}`,
    rule: "rule",
    severity,
    cells: [],
    operands: [],
    expected: 1,
    found: 2,
    explanation: null,
  }))
  return { verdict, findings }
}

const table: readonly (readonly [Verdict, readonly Severity[], Severity, Outcome])[] = [
  ["pass", [], "error", "pass"],
  ["pass", [], "notice", "pass"],
  ["fail", ["error"], "error", "findings"],
  ["fail", ["error"], "notice", "findings"],
  ["pass", ["warning"], "error", "pass"],
  ["pass", ["warning"], "warning", "findings"],
  ["pass", ["warning"], "notice", "findings"],
  ["pass", ["notice"], "warning", "pass"],
  ["pass", ["notice"], "notice", "findings"],
  ["inconclusive", [], "error", "inconclusive"],
  ["inconclusive", ["warning"], "error", "inconclusive"],
  ["inconclusive", ["warning"], "warning", "findings"],
]

describe("outcomeOfCheck", () => {
  it.each(table)("%s with %j at %s → %s", (verdict, found, level, outcome) => {
    expect(outcomeOfCheck(check(verdict, found), level)).toBe(outcome)
  })

  it("does not count what the agency has explained, unless it is arithmetic", () => {
    const explanation = { reason: "机构合并", by: "示例县民政局", until: null }
    const explained = (severity: Severity) => {
      const { verdict, findings } = check(severity === "error" ? "fail" : "pass", [severity])
      return { verdict, findings: findings.map((finding) => ({ ...finding, explanation })) }
    }
    expect(outcomeOfCheck(explained("warning"), "notice")).toBe("pass")
    expect(outcomeOfCheck(explained("error"), "error")).toBe("findings")
  })
})
