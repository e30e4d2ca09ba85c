import {
  type Check,
  explain,
  lastYearWitnesses,
  type RunOptions,
  runRules,
  type StatedExplanation,
} from "../check/index.ts"
import type { Reading, Report } from "../report/index.ts"
import { rules as shippedRules } from "../rules/index.ts"
import { type RepairOptions, repairReport } from "./repair-report.ts"

export interface CheckOptions extends RunOptions, RepairOptions {
  /** Attached to the findings that they are for; `explain` also says which of them are for none. */
  readonly explanations?: readonly StatedExplanation[]
}

/**
 * Runs every rule over a report, and looks for the smallest change that would mend what is broken. Pure: the same
 * report, rules and day give the same check, byte for byte.
 */
export function checkReport(report: Report, options: CheckOptions): Check {
  const outcome = runRules(report, options)
  const rules = options.rules ?? shippedRules
  const witnesses = new Map([
    ...lastYearWitnesses(report, options.lastYear ?? null, rules),
    ...(options.witnesses ?? []),
  ])
  const repair = repairReport(report, outcome, rules, { ...options, witnesses })
  const { verdict, findings, ...rest } = outcome
  return explain({ verdict, findings, repair, ...rest }, options.explanations ?? []).check
}

/** Checks what was read, with what its reader noticed: the one way in for a document, behind every door. */
export function checkReading(
  { report, warnings, source }: Pick<Reading, "report" | "warnings"> & Partial<Pick<Reading, "source">>,
  options: CheckOptions,
): Check {
  return checkReport(report, { ...options, warnings, properties: source?.properties ?? null })
}
