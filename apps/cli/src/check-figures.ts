import { type Check, checkReport, type Report, type Ruleset, type TableId, tableIds } from "@gouji/core"

/** Families of rules about what a report has beside its figures: its text, its dates, its file, other reports. */
const besideFigures: readonly string[] = ["form", "dates", "prose", "members", "publication"]

/**
 * The rules that a report of bare figures can be judged by; those over two years only where there is last year's. With
 * `tables`, those about other tables are left out as well: of them nothing was to be made.
 */
export function rulesOfFigures(set: Ruleset, lastYear: Report | null, tables: readonly TableId[] = tableIds): Ruleset {
  const families = set.families
    .filter(({ id }) => !besideFigures.includes(id) && (id !== "lastYear" || lastYear !== null))
    .map((family) => ({
      ...family,
      rules: family.rules.filter((rule) => !("table" in rule) || tables.includes(rule.table)),
    }))
  return { ...set, families, rules: families.flatMap(({ rules }) => rules) }
}

/** Checks figures that were made, and for which there is no text yet. */
export function checkFigures(report: Report, set: Ruleset, asOf: string, lastYear: Report | null): Check {
  return checkReport(report, { asOf, rules: set.rules, ruleset: set.version, lastYear })
}
