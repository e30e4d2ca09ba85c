import type { Facts, NamedMeaning, Repair, Verdict } from "../check/index.ts"
import type { SlipId } from "../repair/index.ts"
import type { FailureCode, Warning, WarningCode } from "../report/index.ts"
import type { Severity, WhyNot } from "../rules/index.ts"

export interface FailureWording {
  readonly title: (detail: Readonly<Record<string, string | number>>) => string
  /** What the reader can do about it, which may depend on what was found. */
  readonly todo: string | ((detail: Readonly<Record<string, string | number>>) => string)
}

/** What went wrong, in one language, by its code. */
export type FailureWordings = Readonly<Record<FailureCode, FailureWording>>

/** What a reader could not do for certain, in one language, by its code. */
export type WarningWordings = Readonly<Record<WarningCode, (warning: Warning) => string>>

/** The words of checks in one language. A verdict without its wording does not compile. */
export interface Wordings {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly whyNot: Readonly<Record<WhyNot, string>>
  /** What may have happened, in a few words, for each slip that a repair undoes. */
  readonly slips: Readonly<Record<SlipId, string>>
  readonly repair: Readonly<Record<Repair["status"], string>>
  /** A finding of a rule whose own sentences are not at hand, as of a rule pack that is not loaded here. */
  readonly finding: (facts: Facts) => string
  /** What a passage of prose may mean: at least one meaning is given. */
  readonly meanings: (meanings: readonly NamedMeaning[]) => string
  /** What a figure must be, where a bound is all that is known of it. */
  readonly atLeast: (least: number) => string
  /** How a blank is shown. */
  readonly blank: string
}
