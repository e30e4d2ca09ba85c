import type { Check, Finding, Severity } from "@gouji/core"
import type { Outcome } from "./exit-code.ts"

/** From the gravest to the least. */
export const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[]

/**
 * `findings` as soon as one finding is at or above the level that the agency has not explained; otherwise what the
 * verdict leaves open stays open.
 */
export function outcomeOfCheck(check: Pick<Check, "verdict" | "findings">, failLevel: Severity): Outcome {
  const counted = severities.slice(0, severities.indexOf(failLevel) + 1)
  // What an agency has explained stands no longer against a report, unless it is arithmetic.
  const stands = ({ severity, explanation }: Finding) => severity === "error" || explanation === null
  if (check.findings.some((finding) => counted.includes(finding.severity) && stands(finding))) return "findings"
  return check.verdict === "inconclusive" ? "inconclusive" : "pass"
}
