import type { RuleExample, RuleExamples } from "../src/catalogue/examples.ts"
import { type Finding, type FormId, factsOf, type Language, type Report, runRules, wordFinding } from "../src/index.ts"
import type { Case, Rule, SubjectCase, TruthTable } from "../src/rules/index.ts"
import { subjectOf } from "../src/testing.ts"
import { subjectLines } from "./subject-lines.ts"
import { tableLines } from "./table-lines.ts"
import { truthOf } from "./truths.ts"

const languages = ["zh-CN", "en"] as const satisfies readonly Language[]

function wordsOf(
  rule: Rule,
  form: FormId,
  row: Case,
  finding: Finding | undefined,
  report: Report,
  language: Language,
) {
  const looked = new Set([...(finding?.cells ?? []), ...(finding?.operands ?? []).map((operand) => operand.cell)])
  return {
    lines: tableLines(rule, form, row, language) ?? subjectLines(row as SubjectCase, looked, language),
    sentence: finding ? wordFinding(factsOf(finding, report, language), language) : null,
  }
}

function exampleOf(rule: Rule, table: TruthTable, row: Case): RuleExample {
  const form = (rule.kind === "code" ? null : (table.forms ?? rule.forms)?.[0]) ?? "2021"
  const { report, ...options } = subjectOf(rule, form, row)
  const [finding] = runRules(report, { ...options, rules: [rule] }).findings
  const [zh, en] = languages.map((language) => wordsOf(rule, form, row, finding, report, language))
  if (!zh || !en) throw new Error("two languages")
  const hasFigures = rule.kind !== "code" || Object.keys(report.cells).length > 0
  return { form: hasFigures ? form : null, words: { "zh-CN": zh, en } }
}

/** The first case that holds and the first that is broken. */
export function examplesOf(rule: Rule): RuleExamples {
  const [table] = truthOf(rule)
  return { holds: exampleOf(rule, table, table.holds[0]), broken: exampleOf(rule, table, table.broken[0]) }
}
