import { type Check, type RunOptions, runRules } from "../check/index.ts"
import type { Reading, Report } from "../report/index.ts"
import { rules as shippedRules } from "../rules/index.ts"
import { type RepairOptions, repairReport } from "./repair-report.ts"

export type CheckOptions = RunOptions & RepairOptions

/**
 * Runs every rule over a report, and looks for the smallest change that would mend what is broken. Pure: the same
 * report, rules and day give the same check, byte for byte.
 */
export function checkReport(report: Report, options: CheckOptions): Check {
  const outcome = runRules(report, options)
  const repair = repairReport(report, outcome, options.rules ?? shippedRules, options)
  const { verdict, findings, ...rest } = outcome
  return { verdict, findings, repair, ...rest }
}

/** Checks what was read, with what its reader noticed: the one way in for a document, behind every door. */
export function checkReading(
  { report, warnings, source }: Pick<Reading, "report" | "warnings"> & Partial<Pick<Reading, "source">>,
  options: CheckOptions,
): Check {
  return checkReport(report, { ...options, warnings, properties: source?.properties ?? null })
}
