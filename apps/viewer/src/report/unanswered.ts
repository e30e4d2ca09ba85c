import {
  type Check,
  carriedPlacesOf,
  coverageOf,
  equationsOf,
  type Finding,
  factsOf,
  isEquality,
  type Language,
  type Report,
  rules,
  type WhyNot,
} from "@gouji/core"

/** A rule without an answer in some places, and the names of the places. */
export interface Unanswered {
  readonly rule: string
  readonly why: WhyNot
  /** Empty: it could not run anywhere. */
  readonly places: readonly string[]
}

/** A cell of the place, so that it can be named; a rule without cells names its place by itself. */
function cellAt(ruleId: string, at: string, report: Pick<Report, "forms">): string[] {
  const rule = rules.find((candidate) => candidate.id === ruleId)
  if (!rule || rule.kind === "code") return []
  const form = report.forms[rule.table]
  if (form === null) return []
  if (isEquality(rule))
    return (
      equationsOf(rule, form)
        .find((place) => place.at === at)
        ?.found.slice(0, 1) ?? []
    )
  if (rule.kind === "carry-over") {
    const place = carriedPlacesOf(rule, form, form).find((candidate) => candidate.at === at)
    return [...(place?.found?.[0]?.cells.slice(0, 1) ?? [])]
  }
  return [`${rule.table}/${at}${rule.kind === "blank-total" ? `/${rule.total}` : ""}`]
}

/** The place behind the `@` of a finding's id, in the reader's words. */
export function placeName(rule: string, at: string, report: Pick<Report, "forms">, language: Language): string {
  const finding: Finding = {
    id: `${rule}@${at}`,
    rule,
    severity: "notice",
    cells: cellAt(rule, at, report),
    operands: [],
    expected: null,
    found: null,
    explanation: null,
  }
  return factsOf(finding, report, language).place
}

/** What a check could not answer by the report itself. A place that has no printed name (a date, say) is not listed: the rule says it. */
export function unansweredOf(check: Check, report: Pick<Report, "forms">, language: Language): readonly Unanswered[] {
  return coverageOf(check.rules).open.map(({ rule, why, at }) => ({
    rule,
    why,
    places: at.map((place) => placeName(rule, place, report, language)).filter((name) => !at.includes(name)),
  }))
}
