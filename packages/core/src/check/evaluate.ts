import { cellsOf, type Measure } from "../forms/index.ts"
import {
  compareDecimals,
  type Figure,
  type FormId,
  type Report,
  sameFigure,
  toDecimal,
  total,
} from "../report/index.ts"
import type { BlankTotal, Code, FigureKind, Rule, Subject, WhyNot } from "../rules/index.ts"
import { judgeCarryOver } from "./carry-over.ts"
import type { Operand } from "./check.ts"
import type { Outcome } from "./outcome.ts"
import { type Equation, equationsOf, isEquality, rowTotals } from "./places.ts"

const zero = toDecimal(0)

function operands(report: Report, cells: readonly string[], side: Operand["side"]): Operand[] {
  return cells.map((cell) => ({ cell, value: report.cells[cell] ?? null, side }))
}

function broken(report: Report, place: Equation, expected: Figure, found: Figure): Outcome {
  return {
    at: place.at,
    outcome: "broken",
    cells: [...place.found, ...place.expected],
    operands: [...operands(report, place.expected, "expected"), ...operands(report, place.found, "found")],
    expected,
    found,
  }
}

function judgeEquation(report: Report, place: Equation): Outcome {
  const figures = (cells: readonly string[]) => cells.map((cell) => report.cells[cell])
  const all = figures([...place.expected, ...place.found])
  if (all.includes(undefined)) return { at: place.at, outcome: "unknown", why: "cell-missing" }
  const expected = total(figures(place.expected))
  const found = total(figures(place.found))
  if (expected === null || found === null) return { at: place.at, outcome: "unknown", why: "figure-blank" }
  return sameFigure(expected, found) ? { at: place.at, outcome: "holds" } : broken(report, place, expected, found)
}

function isOfKind(figure: number | string, measure: Measure): boolean {
  if (measure !== "change" && compareDecimals(toDecimal(figure), zero) < 0) return false
  return measure === "amount" || !String(figure).includes(".")
}

/** A blank has no kind to be wrong about: the rule does not apply to it. */
function judgeFigures(rule: FigureKind, report: Report, form: FormId): Outcome[] {
  return cellsOf(form, rule.table).flatMap((cell): Outcome[] => {
    const at = `${cell.row}/${cell.column}`
    const figure = report.cells[cell.id]
    if (figure === undefined) return [{ at, outcome: "unknown", why: "cell-missing" }]
    if (figure === null) return []
    if (isOfKind(figure, cell.measure)) return [{ at, outcome: "holds" }]
    const operand: Operand = { cell: cell.id, value: figure, side: "found" }
    return [{ at, outcome: "broken", cells: [cell.id], operands: [operand], expected: cell.measure, found: figure }]
  })
}

/** Applies to rows with a figure in them; what is expected is the sum of the parts that are given. */
function judgeBlankTotals(rule: BlankTotal, report: Report, form: FormId): Outcome[] {
  return rowTotals(rule, form).flatMap((place): Outcome[] => {
    const figures = [...place.expected, ...place.found].map((cell) => report.cells[cell])
    if (figures.includes(undefined)) return [{ at: place.at, outcome: "unknown", why: "cell-missing" }]
    const parts = place.expected.map((cell) => report.cells[cell]).filter((figure) => figure !== null)
    if (parts.length === 0) return []
    const blank = place.found.every((cell) => report.cells[cell] === null)
    return [blank ? broken(report, place, total(parts), null) : { at: place.at, outcome: "holds" }]
  })
}

function judgeCode(rule: Code, subject: Subject): Outcome[] | WhyNot {
  const judged = rule.judge(subject)
  if (typeof judged === "string") return judged
  return judged.map((judgement): Outcome => {
    const { at, outcome, why = "not-given", cells = [], expected = null, found = null, mention } = judgement
    if (outcome === "unknown") return { at, outcome, why }
    if (outcome === "holds") return { at, outcome }
    const looked = judgement.operands ?? operands(subject.report, cells, "found")
    return { at, outcome, cells, operands: looked, expected, found, ...(mention && { mention }) }
  })
}

/** Whether a rule speaks of such a report at all. Where the scope is not known, it is not held against the report. */
function applies(rule: Rule, { report }: Subject): boolean {
  return !rule.scopes || (report.scope !== null && rule.scopes.includes(report.scope))
}

/** A rule's answer at every place where it applies, or the one reason why it could not run at all. */
export function evaluate(rule: Rule, subject: Subject): Outcome[] | WhyNot {
  if (!applies(rule, subject)) return []
  if (rule.kind === "code") return judgeCode(rule, subject)
  const { report } = subject
  const form = report.forms[rule.table]
  if (form === null) return "table-missing"
  if (rule.forms && !rule.forms.includes(form)) return []
  if (rule.kind === "carry-over") return judgeCarryOver(rule, subject, form)
  if (isEquality(rule)) return equationsOf(rule, form).map((place) => judgeEquation(report, place))
  return rule.kind === "figures" ? judgeFigures(rule, report, form) : judgeBlankTotals(rule, report, form)
}
