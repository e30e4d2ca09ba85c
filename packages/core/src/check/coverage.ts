import type { Check } from "./check.ts"

type Rules = Check["rules"]

/** What a check leaves open, apart from the rules that had nothing to go by. */
export interface Coverage {
  /** Places and rules that the report itself gives no answer to. */
  readonly open: Rules["couldNotRun"]
  /** Rules that need last year's report, where none was handed in. */
  readonly withoutLastYear: readonly string[]
  /** Rules that need the reports of the bodies summed up, where none were handed in. */
  readonly withoutMembers: readonly string[]
}

/** Sorts what could not run: that nothing was handed in to compare with is one fact, and no doubt about a report. */
export function coverageOf({ couldNotRun }: Rules): Coverage {
  const rules = (why: string) => couldNotRun.filter((entry) => entry.why === why).map((entry) => entry.rule)
  return {
    open: couldNotRun.filter(({ why }) => why !== "last-year-missing" && why !== "members-missing"),
    withoutLastYear: rules("last-year-missing"),
    withoutMembers: rules("members-missing"),
  }
}
