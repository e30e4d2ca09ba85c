import type { Warning, WarningCode } from "../report/index.ts"
import type { Finding } from "./check.ts"

/** Warnings of which a rule makes a finding that says as much. */
const ruleOf: Readonly<Partial<Record<WarningCode, string>>> = {
  comments: "comments-left",
  "label-differs": "label-differs",
  "row-unknown": "row-unknown",
  "section-misplaced": "section-order",
  "section-missing": "section-missing",
  "section-repeated": "section-repeated",
  "table-missing": "table-missing",
}

/** A reader's warnings without those that are findings of a check as well: what is shown beside it, so that each comes once. */
export function warningsBeside(
  warnings: readonly Warning[],
  findings: readonly Pick<Finding, "rule">[],
): readonly Warning[] {
  const rules = new Set(findings.map(({ rule }) => rule))
  return warnings.filter(({ code }) => !rules.has(ruleOf[code] ?? ""))
}
