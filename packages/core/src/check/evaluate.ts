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
import type { AtLeast, BlankTotal, FigureKind, Judgement, Rule, Subject, WhyNot } from "../rules/index.ts"
import { judgeCarryOver } from "./carry-over.ts"
import type { Operand } from "./check.ts"
import type { Outcome } from "./outcome.ts"
import { boundsOf, type Equation, equationsOf, isEquality } from "./places.ts"

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

/** The sum of figures that are all plain integers, as nearly all are; `null` where one is not, or the sum is too large. */
function plainSum(report: Report, cells: readonly string[]): number | null {
  let sum = 0
  for (const cell of cells) {
    const figure = report.cells[cell]
    if (typeof figure !== "number") return null
    sum += figure
  }
  return Number.isSafeInteger(sum) ? sum : null
}

function judgeEquation(report: Report, place: Equation): Outcome {
  const plain = plainSum(report, place.expected)
  if (plain !== null && plain === plainSum(report, place.found)) return { at: place.at, outcome: "holds" }
  const figures = (cells: readonly string[]) => cells.map((cell) => report.cells[cell])
  const all = figures([...place.expected, ...place.found])
  if (all.includes(undefined)) return { at: place.at, outcome: "unknown", why: "cell-missing" }
  const expected = total(figures(place.expected))
  const found = total(figures(place.found))
  if (expected === null || found === null) return { at: place.at, outcome: "unknown", why: "figure-blank" }
  return sameFigure(expected, found) ? { at: place.at, outcome: "holds" } : broken(report, place, expected, found)
}

function isOfKind(figure: number | string, measure: Measure): boolean {
  if (typeof figure === "number" && figure >= 0 && Number.isInteger(figure)) return true
  if (measure !== "change" && compareDecimals(toDecimal(figure), zero) < 0) return false
  return measure === "amount" || !String(figure).includes(".")
}

/** A blank has no kind to be wrong about: the rule does not apply to it. */
function judgeFigures(rule: FigureKind, report: Report, form: FormId): Outcome[] {
  const outcomes: Outcome[] = []
  for (const cell of cellsOf(form, rule.table)) {
    const at = cell.id.slice(rule.table.length + 1)
    const figure = report.cells[cell.id]
    if (figure === undefined) outcomes.push({ at, outcome: "unknown", why: "cell-missing" })
    else if (figure === null) continue
    else if (isOfKind(figure, cell.measure)) outcomes.push({ at, outcome: "holds" })
    else {
      const operand: Operand = { cell: cell.id, value: figure, side: "found" }
      outcomes.push({
        at,
        outcome: "broken",
        cells: [cell.id],
        operands: [operand],
        expected: cell.measure,
        found: figure,
      })
    }
  }
  return outcomes
}

/** Applies to rows with a figure in them; what is expected is the sum of the parts that are given. */
function judgeBlankTotals(rule: BlankTotal, report: Report, form: FormId): Outcome[] {
  const outcomes: Outcome[] = []
  for (const place of equationsOf(rule, form)) {
    const given = (cell: string) => report.cells[cell] !== null
    if ([...place.expected, ...place.found].some((cell) => report.cells[cell] === undefined)) {
      outcomes.push({ at: place.at, outcome: "unknown", why: "cell-missing" })
      continue
    }
    const parts = place.expected.filter(given)
    if (parts.length === 0) continue
    if (place.found.some(given)) outcomes.push({ at: place.at, outcome: "holds" })
    else outcomes.push(broken(report, place, total(parts.map((cell) => report.cells[cell])), null))
  }
  return outcomes
}

/** A sum is known to be smaller than another only where both are known. */
function isBelow(report: Report, { found, expected }: Pick<Equation, "expected" | "found">): boolean | null {
  const [lower, upper] = [found, expected].map((cells) => total(cells.map((cell) => report.cells[cell])))
  if (lower === null || upper === null || lower === undefined || upper === undefined) return null
  return compareDecimals(toDecimal(lower), toDecimal(upper)) < 0
}

/** Does not apply where nothing is filled in; and nothing is smaller than 0, whatever stands on the other side. */
function judgeBounds(rule: AtLeast, report: Report, form: FormId): Outcome[] {
  return boundsOf(rule, form).flatMap((place): Outcome[] => {
    const [least, most] = [plainSum(report, place.expected), plainSum(report, place.found)]
    if (place.given === null && least !== null && most !== null && most >= least) {
      return [{ at: place.at, outcome: "holds" }]
    }
    const figures = [...place.expected, ...place.found].map((cell) => report.cells[cell])
    if (figures.every((figure) => figure === null)) return []
    if (place.given && isBelow(report, place.given)) return []
    const below = isBelow(report, place)
    const expected = total(place.expected.map((cell) => report.cells[cell]))
    if (below === false || (expected !== null && sameFigure(expected, 0))) return [{ at: place.at, outcome: "holds" }]
    if (below === null) {
      return [{ at: place.at, outcome: "unknown", why: figures.includes(undefined) ? "cell-missing" : "figure-blank" }]
    }
    return [broken(report, place, expected, total(place.found.map((cell) => report.cells[cell])))]
  })
}

/** What a rule of code has judged, as outcomes. */
export function outcomesOf(judged: readonly Judgement[] | WhyNot, subject: Subject): Outcome[] | WhyNot {
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
export function applies(rule: Rule, { report }: Subject): boolean {
  return !rule.scopes || (report.scope !== null && rule.scopes.includes(report.scope))
}

/** A rule's answer at every place where it applies, or the one reason why it could not run at all. */
export function evaluate(rule: Rule, subject: Subject): Outcome[] | WhyNot {
  if (!applies(rule, subject)) return []
  if (rule.kind === "code") return outcomesOf(rule.judge(subject), subject)
  const { report } = subject
  const form = report.forms[rule.table]
  if (form === null) return "table-missing"
  if (rule.forms && !rule.forms.includes(form)) return []
  if (rule.kind === "carry-over") return judgeCarryOver(rule, subject, form)
  if (isEquality(rule)) return equationsOf(rule, form).map((place) => judgeEquation(report, place))
  switch (rule.kind) {
    case "figures":
      return judgeFigures(rule, report, form)
    case "blank-total":
      return judgeBlankTotals(rule, report, form)
    case "at-least":
      return judgeBounds(rule, report, form)
  }
}
