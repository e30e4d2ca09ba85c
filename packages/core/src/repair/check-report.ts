import { type Check, type RunOptions, runRules } from "../check/index.ts"
import type { Report } from "../report/index.ts"
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
