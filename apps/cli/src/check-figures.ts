import { type Check, checkReport, type Report, type Ruleset } from "@gouji/core"

/** Families of rules about what a report has beside its figures: its text, its dates, its file, other reports. */
const besideFigures: readonly string[] = ["form", "dates", "prose", "members", "publication"]

/** The rules that a report of bare figures can be judged by; those over two years only where there is last year's. */
export function rulesOfFigures(set: Ruleset, lastYear: Report | null): Ruleset {
  const families = set.families.filter(
    ({ id }) => !besideFigures.includes(id) && (id !== "lastYear" || lastYear !== null),
  )
  return { ...set, families, rules: families.flatMap(({ rules }) => rules) }
}

/** Checks figures that were made, and for which there is no text yet. */
export function checkFigures(report: Report, set: Ruleset, asOf: string, lastYear: Report | null): Check {
  return checkReport(report, { asOf, rules: set.rules, ruleset: set.version, lastYear })
}
