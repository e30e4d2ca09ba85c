import type { Check, Finding, Severity } from "@gouji/core"
import type { Outcome } from "./exit-code.ts"

/** From the gravest to the least. */
export const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[]

/** What a baseline adds. */
export interface Beside {
  /** Whether the baseline has a finding, by its id. */
  readonly isKnown?: (finding: string) => boolean
  /** Whether a rule of severity error could not be answered somewhere. */
  readonly isOpen?: boolean
}

/**
 * `findings` as soon as one finding is at or above the level that the agency has not explained and the baseline does not
 * have; otherwise what the verdict leaves open stays open.
 */
export function outcomeOfCheck(
  check: Pick<Check, "verdict" | "findings">,
  failLevel: Severity,
  { isKnown = () => false, isOpen = false }: Beside = {},
): Outcome {
  const counted = severities.slice(0, severities.indexOf(failLevel) + 1)
  // What an agency has explained stands no longer against a report, unless it is arithmetic.
  const stands = ({ id, severity, explanation }: Finding) =>
    !isKnown(id) && (severity === "error" || explanation === null)
  if (check.findings.some((finding) => counted.includes(finding.severity) && stands(finding))) return "findings"
  // Behind a known error something may be open that the verdict, which names the gravest, does not speak of.
  return check.verdict === "inconclusive" || (check.verdict === "fail" && isOpen) ? "inconclusive" : "pass"
}
