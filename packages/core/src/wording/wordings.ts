import type { Facts, Repair, Verdict, WhyNot } from "../check/index.ts"
import type { SlipId } from "../repair/index.ts"
import type { FailureCode, Warning, WarningCode } from "../report/index.ts"
import type { RuleId, Severity } from "../rules/index.ts"

export interface RuleWording {
  /** The rule in a few words. */
  readonly title: string
  /** Why it must hold, in a sentence or two. */
  readonly why: string
  /** What to do when it is broken. */
  readonly fix: string
  /** The clause it rests on. */
  readonly basis: string
  /** What is wrong at one place, with operands, expected, found and difference. */
  readonly message: (facts: Facts) => string
}

export interface FailureWording {
  readonly title: (detail: Readonly<Record<string, string | number>>) => string
  /** What the reader can do about it, which may depend on what was found. */
  readonly todo: string | ((detail: Readonly<Record<string, string | number>>) => string)
}

/** Every sentence in one language. A code, rule or verdict without its wording does not compile. */
export interface Wordings {
  readonly rules: Readonly<Record<RuleId, RuleWording>>
  readonly warnings: Readonly<Record<WarningCode, (warning: Warning) => string>>
  readonly failures: Readonly<Record<FailureCode, FailureWording>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly whyNot: Readonly<Record<WhyNot, string>>
  /** What may have happened, in a few words, for each slip that a repair undoes. */
  readonly slips: Readonly<Record<SlipId, string>>
  readonly repair: Readonly<Record<Repair["status"], string>>
  /** What a figure must be, where a bound is all that is known of it. */
  readonly atLeast: (least: number) => string
  /** How a blank is shown. */
  readonly blank: string
}
