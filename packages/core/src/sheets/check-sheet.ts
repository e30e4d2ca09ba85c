import { type Check, coverageOf, warningsBeside } from "../check/index.ts"
import type { Language } from "../forms/index.ts"
import { maskPrivate } from "../privacy/index.ts"
import type { Report, Warning } from "../report/index.ts"
import { type RuleRegistry, wordings, wordRule, wordWarning } from "../wording/index.ts"
import { type SheetChange, type SheetRow, sheetChanges, sheetRows } from "./sheet-rows.ts"
import { type SheetTexts, sheetTexts } from "./sheet-texts.ts"

/** One checked report. */
export interface CheckedReport {
  /** The file's name. */
  readonly name: string
  readonly report: Report
  readonly check: Check
  readonly warnings: readonly Warning[]
}

export interface SheetOptions {
  readonly language: Language
  /** The wordings of rules, where there are more than gouji ships. */
  readonly rules?: RuleRegistry
}

/** A check sheet (核对单) in words: what is written on paper, whatever the kind of file. */
export interface CheckSheet {
  readonly language: Language
  readonly texts: SheetTexts
  /** Names and values: file, agency, year, verdict, day, version of the rules. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** The gravest first. */
  readonly rows: readonly SheetRow[]
  readonly repair: { readonly title: string; readonly changes: readonly SheetChange[] } | null
  readonly warnings: readonly string[]
  readonly coverage: { readonly counts: string; readonly open: readonly string[] }
}

const severities = ["error", "warning", "notice"] as const

function factsOfSheet(
  { name, report, check }: CheckedReport,
  texts: SheetTexts,
  language: Language,
): CheckSheet["facts"] {
  const counts = severities
    .map((severity) => [severity, check.findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${wordings[language].severities[severity]} ${count}`)
  return [
    [texts.file, name],
    [texts.agency, report.agency.name ?? texts.unknown],
    [texts.year, report.year === null ? texts.unknown : String(report.year)],
    [texts.verdict, [wordings[language].verdicts[check.verdict], ...counts].join(texts.between)],
    [texts.asOf, check.asOf],
    [texts.ruleset, check.ruleset],
  ]
}

function coverageOfSheet(check: Check, texts: SheetTexts, { language, rules }: SheetOptions): CheckSheet["coverage"] {
  const { open } = coverageOf(check.rules)
  const sentences = open.map(
    ({ rule, why }) =>
      `${wordRule(rule, language, rules)?.title ?? rule}${texts.colon}${wordings[language].whyNot[why]}`,
  )
  const openRules = new Set(open.map(({ rule }) => rule)).size
  return {
    counts: texts.covered(check.rules.ran, check.rules.notApplicable.length, openRules),
    open: [...new Set(sentences)],
  }
}

/** Puts a check into the words of a sheet to print or to work through. */
export function checkSheet(checked: CheckedReport, options: SheetOptions): CheckSheet {
  const { language, rules } = options
  const { check, report, warnings } = checked
  const texts = sheetTexts[language]
  const changes = sheetChanges(check, report, language)
  return {
    language,
    texts,
    facts: factsOfSheet(checked, texts, language),
    rows: sheetRows(check, report, language, rules),
    repair: changes.length === 0 ? null : { title: texts.repair(check.repair.sure), changes },
    // What a finding says already is not said twice.
    warnings: warningsBeside(warnings, check.findings).map((warning) => maskPrivate(wordWarning(warning, language))),
    coverage: coverageOfSheet(check, texts, options),
  }
}
