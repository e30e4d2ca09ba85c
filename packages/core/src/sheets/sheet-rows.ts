import { type Check, type Finding, factsOf } from "../check/index.ts"
import { cellNameIn, type Language } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { type RuleRegistry, wordFinding, wordings, wordRule } from "../wording/index.ts"
import { type SheetTexts, sheetTexts } from "./sheet-texts.ts"

/** A finding as a line of the sheet. */
export interface SheetRow {
  /** Stable: a status that was noted by it survives a re-check. */
  readonly id: string
  readonly rule: string
  readonly severity: Finding["severity"]
  /** The severity in words. */
  readonly grade: string
  /** The cells by their printed names. */
  readonly places: readonly string[]
  readonly sentence: string
  readonly fix: string
  readonly basis: string
  /** What the agency says of it; `null`: nothing. */
  readonly explained: string | null
}

/** A cell that a repair changes. */
export interface SheetChange {
  readonly place: string
  readonly from: string
  readonly to: string
}

/** Of many cells the first are named: a row of seven says no more than its first. */
const mostNamed = 3

function namedPlaces(places: readonly string[], texts: SheetTexts): string[] {
  if (places.length === 0) return [texts.wholeReport]
  const named = places.slice(0, mostNamed)
  return places.length > named.length ? [...named, texts.allPlaces(places.length)] : named
}

const order: readonly Finding["severity"][] = ["error", "warning", "notice"]

/** The findings of a check, the gravest first. */
export function sheetRows(check: Check, report: Report, language: Language, rules?: RuleRegistry): SheetRow[] {
  const sorted = order.flatMap((severity) => check.findings.filter((finding) => finding.severity === severity))
  return sorted.map((finding) => {
    const wording = wordRule(finding.rule, language, rules)
    const places = [...new Set(finding.cells.map((cell) => cellNameIn(report, cell, language)))]
    return {
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      grade: wordings[language].severities[finding.severity],
      places: namedPlaces(places, sheetTexts[language]),
      sentence: wordFinding(factsOf(finding, report, language), language, rules),
      fix: wording?.fix ?? "",
      basis: wording?.basis ?? "",
      explained:
        finding.explanation && sheetTexts[language].explained(finding.explanation.reason, finding.explanation.by),
    }
  })
}

/** The likeliest repair as changes of cells; none where nothing was located. */
export function sheetChanges(check: Check, report: Report, language: Language): SheetChange[] {
  const shown = (figure: Figure) => (figure === null ? wordings[language].blank : String(figure))
  return (check.repair.solutions[0]?.changes ?? []).map(({ cell, from, to }) => ({
    place: cellNameIn(report, cell, language),
    from: shown(from),
    to: shown(to),
  }))
}
