import { type Check, type RunOptions, runRules } from "../check/index.ts"
import type { Report } from "../report/index.ts"
import { rules as shippedRules } from "../rules/index.ts"
import { repairReport } from "./repair-report.ts"

export interface CheckOptions extends RunOptions {
  /** What other sources say of cells, such as last year's report. It re-ranks repairs and never makes one. */
  readonly witnesses?: ReadonlyMap<string, number>
}

const nobody: ReadonlyMap<string, number> = new Map()

/**
 * Runs every rule over a report, and looks for the smallest change that would mend what is broken. Pure: the same
 * report, rules and day give the same check, byte for byte.
 */
export function checkReport(report: Report, options: CheckOptions): Check {
  const outcome = runRules(report, options)
  const repair = repairReport(report, outcome, options.rules ?? shippedRules, options.witnesses ?? nobody)
  const { verdict, findings, ...rest } = outcome
  return { verdict, findings, repair, ...rest }
}
