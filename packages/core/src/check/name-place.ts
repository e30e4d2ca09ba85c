import type { Language } from "../forms/index.ts"
import type { Report } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"
import { carriedPlacesOf } from "./carried-places.ts"
import type { Finding } from "./check.ts"
import { factsOf } from "./facts.ts"
import { boundsOf, equationsOf, isEquality } from "./places.ts"

/** A rule of which no more is known, or which has no cells. */
type RuleName = Pick<Rule, "id">

/** A cell of the place, so that it can be named; a rule without cells names its place by itself. */
function cellAt(rule: Rule | RuleName, at: string, report: Pick<Report, "forms">): string[] {
  if (!("table" in rule)) return []
  const form = report.forms[rule.table]
  if (form === null) return []
  if (rule.kind === "at-least")
    return (
      boundsOf(rule, form)
        .find((place) => place.at === at)
        ?.found.slice(0, 1) ?? []
    )
  if (rule.kind === "carry-over") {
    const carried = carriedPlacesOf(rule, form, form).find((place) => place.at === at)
    return [...(carried?.found?.[0]?.cells.slice(0, 1) ?? [])]
  }
  if (!isEquality(rule)) return [`${rule.table}/${at}${rule.kind === "blank-total" ? `/${rule.total}` : ""}`]
  const place = equationsOf(rule, form).find((candidate) => candidate.at === at)
  return place?.found.slice(0, 1) ?? []
}

/** The place of a rule, as behind the `@` of a finding's id, in the reader's words; as it is where it has no name. */
export function namePlace(
  rule: Rule | RuleName,
  at: string,
  report: Pick<Report, "forms">,
  language: Language,
): string {
  const finding: Finding = {
    id: `${rule.id}@${at}`,
    rule: rule.id,
    severity: "notice",
    cells: cellAt(rule, at, report),
    operands: [],
    expected: null,
    found: null,
    explanation: null,
  }
  return factsOf(finding, report, language).place
}
