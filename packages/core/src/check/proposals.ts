import {
  compareDecimals,
  type Figure,
  fromDecimal,
  type Report,
  subtract,
  tiesTo,
  toDecimal,
  total,
} from "../report/index.ts"
import { type Balance, type CarryOver, type Rule, relationRules } from "../rules/index.ts"
import { type CarriedTerm, carriedPlacesOf } from "./carried-places.ts"
import { signedTotal } from "./carry-over.ts"
import { equationsOf } from "./places.ts"
import { sumsIn } from "./sums.ts"

/** What a cell that is still open should be, by a rule: to be taken by somebody, never put in unasked. */
export interface Proposal {
  readonly cell: string
  readonly figure: number | string
  readonly rule: string
}

const zero = toDecimal(0)

/** The one cell of this report in which a term consists, and nothing else. */
function onlyCell(terms: readonly CarriedTerm[] | null): string | null {
  const [term, ...more] = terms ?? []
  const [cell, ...others] = term?.cells ?? []
  return term && !term.of && !term.sign && more.length + others.length === 0 ? (cell ?? null) : null
}

function fromLastYear(rule: CarryOver, report: Report, lastYear: Report): Proposal[] {
  const [form, lastForm] = [report.forms[rule.table], lastYear.forms[rule.table]]
  if (form === null || lastForm === null || rule.relation === "at-least") return []
  if (rule.forms && !rule.forms.includes(form)) return []
  return carriedPlacesOf(rule, form, lastForm).flatMap(({ expected, found }) => {
    const cell = onlyCell(found)
    if (cell === null || expected === null) return []
    const operands = expected.flatMap(({ cells, ...whose }) =>
      cells.map((address) => ({ value: (whose.of ? lastYear : report).cells[address] ?? null, ...whose })),
    )
    const figure = signedTotal(operands)
    return figure === null ? [] : [{ cell, figure, rule: rule.id }]
  })
}

/** The one open term of a balance; nothing where two are open, or where it would be less than nothing. */
function fromBalance(rule: Balance, report: Report): Proposal[] {
  const form = report.forms[rule.table]
  if (form === null) return []
  return equationsOf(rule, form).flatMap(({ expected, found }) => {
    const open = [...expected, ...found].filter((cell) => report.cells[cell] === null)
    const [cell] = open
    if (cell === undefined || open.length > 1) return []
    const [own, other] = expected.includes(cell) ? [expected, found] : [found, expected]
    const known = total(own.filter((part) => part !== cell).map((part) => report.cells[part]))
    const whole = total(other.map((part) => report.cells[part]))
    if (known === null || whole === null) return []
    const rest = subtract(toDecimal(whole), toDecimal(known))
    return compareDecimals(rest, zero) < 0 ? [] : [{ cell, figure: fromDecimal(rest), rule: rule.id }]
  })
}

/**
 * What the rules make of a report's blank cells: by last year's report, where it ties to this one, and by a balance with
 * one term left open. Of two for one cell last year's stands. Totals are no proposals: `withSums` works them out.
 */
export function proposalsFor(
  report: Report,
  lastYear: Report | null,
  rules: readonly Rule[] = relationRules,
): ReadonlyMap<string, Proposal> {
  const before = lastYear !== null && tiesTo(lastYear, report) ? lastYear : null
  const carried = rules.flatMap((rule) =>
    rule.kind === "carry-over" && before ? fromLastYear(rule, report, before) : [],
  )
  const balanced = rules.flatMap((rule) => (rule.kind === "balance" ? fromBalance(rule, report) : []))
  const sums = sumsIn(report.forms, rules)
  const isOpen = ({ cell }: Proposal) => (report.cells[cell] satisfies Figure | undefined) === null && !sums.has(cell)
  return new Map([...balanced, ...carried].filter(isOpen).map((proposal) => [proposal.cell, proposal]))
}
