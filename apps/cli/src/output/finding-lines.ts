import {
  cellName,
  type Finding,
  factsOf,
  findCell,
  formIds,
  type Language,
  meaningsOf,
  type Operand,
  type Report,
  type RuleRegistry,
  type Severity,
  tableOf,
  wordFinding,
  wordings,
  wordMeanings,
  wordRule,
} from "@gouji/core"
import type { Colors } from "picocolors/types.js"
import type { ScreenText } from "../texts/texts.ts"
import { align } from "./align.ts"
import { escapeText } from "./escape.ts"
import { mentionLines } from "./mention-lines.ts"

export interface FindingView {
  readonly report: Report
  readonly language: Language
  readonly words: ScreenText
  readonly paint: Colors
  readonly rules: RuleRegistry
  /** What is said beside a finding that the baseline has; `null`: it is new. */
  readonly knownText?: (finding: Finding) => string | null
}

const marks: Readonly<
  Record<Severity, { readonly mark: string; readonly colour: keyof Pick<Colors, "red" | "yellow" | "cyan"> }>
> = {
  error: { mark: "✗", colour: "red" },
  warning: { mark: "!", colour: "yellow" },
  notice: { mark: "i", colour: "cyan" },
}

function operandRow(view: FindingView, operand: Operand): string[] {
  const table = tableOf(operand.cell)
  const own = table === undefined ? null : view.report.forms[table]
  // Another report's cell may be of the other form.
  const form = [...(own === null ? [] : [own]), ...formIds].find((candidate) => findCell(candidate, operand.cell))
  const name = form === undefined ? operand.cell : cellName(form, operand.cell, view.language)
  const whose = operand.of === "last-year" ? view.words.lastYear : operand.of
  const value = operand.value === null ? wordings[view.language].blank : String(operand.value)
  return [
    escapeText(whose === undefined ? name : `${whose} ${name}`),
    escapeText(operand.sign ? `− ${value}` : value),
    view.paint.dim(escapeText(operand.cell)),
  ]
}

/** The cells that take part. Long sums are mostly zeros, which are counted; what they are compared with is listed. */
function operandLines(view: FindingView, operands: readonly Operand[]): string[] {
  // A cell may be on both sides: as a part of what is expected, and as the one that does hold the number.
  const once = operands.filter(
    (operand, index) => operands.findIndex(({ cell, of }) => cell === operand.cell && of === operand.of) === index,
  )
  const telling = once.filter((operand) => operand.value !== 0 || operand.side === "found")
  const zeros = once.length - telling.length
  const rows = telling.map((operand) => operandRow(view, operand))
  const lines = align(rows, ["left", "right", "left"])
  return zeros > 0 ? [...lines, view.paint.dim(view.words.zeros(zeros))] : lines
}

function knownLines({ knownText, paint }: FindingView, finding: Finding): string[] {
  const text = knownText?.(finding) ?? null
  return text === null ? [] : [`    ${paint.cyan(escapeText(text))}`]
}

function explanationLines({ words, paint }: FindingView, { explanation }: Finding): string[] {
  if (explanation === null) return []
  const { reason, by, until } = explanation
  return [`    ${paint.green(escapeText(words.explained(reason, by, until)))}`]
}

/** What the passage may mean: a reader who meant something else sees at once that nothing is wrong. */
function meaningLines({ report, language, paint }: FindingView, { mention }: Finding): string[] {
  const words = mention === undefined ? null : wordMeanings(meaningsOf(mention, report, language), language)
  return words === null ? [] : [paint.dim(escapeText(words))]
}

/** The findings of one rule: the rule once, then each place with its sentence and cells, then basis and remedy. */
export function groupLines(view: FindingView, findings: readonly Finding[]): string[] {
  const [first] = findings
  if (first === undefined) return []
  const { language, words, paint } = view
  const wording = wordRule(first.rule, language, view.rules)
  const { mark, colour } = marks[first.severity]
  const severity = wordings[language].severities[first.severity]
  const places = findings.flatMap((finding) => [
    `  ${escapeText(wordFinding(factsOf(finding, view.report, language), language, view.rules))}`,
    ...knownLines(view, finding),
    ...explanationLines(view, finding),
    ...mentionLines(finding.mention, view.report, paint).map((line) => `      ${line}`),
    ...meaningLines(view, finding).map((line) => `      ${line}`),
    ...operandLines(view, finding.operands).map((line) => `      ${line}`),
  ])
  const end =
    wording === undefined ? [] : [`${words.basis}  ${wording.basis}`, `${words.fix}  ${wording.fix}`].map(escapeText)
  return [
    `${paint[colour](`${mark} ${severity}`)}  ${paint.bold(escapeText(wording?.title ?? first.rule))}  ${paint.dim(first.rule)}`,
    ...places,
    ...end.map((line) => `  ${line}`),
  ]
}
