import type { Check } from "./check.ts"

type Rules = Check["rules"]

/** What a check leaves open, apart from the rules that had nothing to go by. */
export interface Coverage {
  /** Places and rules that the report itself gives no answer to. */
  readonly open: Rules["couldNotRun"]
  /** Rules that had reports to compare with, and found that they cannot be set against each other. */
  readonly notComparable: readonly string[]
  /** Rules that need last year's report, where none was handed in. */
  readonly withoutLastYear: readonly string[]
  /** Rules that need the reports of the bodies summed up, where none were handed in. */
  readonly withoutMembers: readonly string[]
}

/** Sorts what could not run: that nothing comparable was handed in is one fact each, and no doubt about a report. */
export function coverageOf({ couldNotRun }: Rules): Coverage {
  const isWhole = ({ why, at }: Rules["couldNotRun"][number], wanted: string) => why === wanted && at.length === 0
  const rules = (why: string) => couldNotRun.filter((entry) => isWhole(entry, why)).map((entry) => entry.rule)
  const aside = ["last-year-missing", "members-missing", "not-comparable"]
  return {
    open: couldNotRun.filter((entry) => !aside.some((why) => isWhole(entry, why))),
    notComparable: rules("not-comparable"),
    withoutLastYear: rules("last-year-missing"),
    withoutMembers: rules("members-missing"),
  }
}
