import { type Check, coverageOf, type Language, namePlace, type Report, relationRules, type WhyNot } from "@gouji/core"

/** A rule without an answer in some places, and the names of the places. */
export interface Unanswered {
  readonly rule: string
  readonly why: WhyNot
  /** Empty: it could not run anywhere. */
  readonly places: readonly string[]
}

/** The place behind the `@` of a finding's id, in the reader's words. */
export function placeName(rule: string, at: string, report: Pick<Report, "forms">, language: Language): string {
  const known = relationRules.find((candidate) => candidate.id === rule)
  return namePlace(known ?? { id: rule }, at, report, language)
}

/** What a check could not answer by the report itself. A place that has no printed name (a date, say) is not listed: the rule says it. */
export function unansweredOf(check: Check, report: Pick<Report, "forms">, language: Language): readonly Unanswered[] {
  return coverageOf(check.rules).open.map(({ rule, why, at }) => ({
    rule,
    why,
    places: at.map((place) => placeName(rule, place, report, language)).filter((name) => !at.includes(name)),
  }))
}
