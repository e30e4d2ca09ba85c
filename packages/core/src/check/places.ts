import { cellId, cellsOf, formOf, rowsWithin } from "../forms/index.ts"
import type { FormId, TableId } from "../report/index.ts"
import type { AtLeast, Balance, BlankTotal, ColumnSum, RowSum, Rule } from "../rules/index.ts"

/** One place where two sums must be equal. */
export interface Equation {
  /** The row or column that the place is about; unique within its rule. */
  readonly at: string
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

function columnsOf(form: FormId, table: TableId): string[] {
  return [...new Set(cellsOf(form, table).map((cell) => cell.column))]
}

function balance(rule: Balance, form: FormId): Equation[] {
  const cells = (rows: readonly string[], column: string) => rows.map((row) => cellId(rule.table, row, column))
  return columnsOf(form, rule.table).map((column) => ({
    at: column,
    expected: cells(rule.left, column),
    found: cells(rule.right, column),
  }))
}

function columnSum(rule: ColumnSum, form: FormId): Equation[] {
  const parts = rowsWithin(form, rule.table, rule.within).filter((row) => row !== rule.total)
  return columnsOf(form, rule.table).map((column) => ({
    at: column,
    expected: parts.map((row) => cellId(rule.table, row, column)),
    found: [cellId(rule.table, rule.total, column)],
  }))
}

function rowSums(rule: BlankTotal | RowSum, form: FormId): Equation[] {
  return formOf(form).tables[rule.table].blocks.flatMap((block) => {
    const parts = Object.keys(block.columns).filter((column) => column !== rule.total)
    return Object.keys(block.rows).map((row) => ({
      at: row,
      expected: parts.map((column) => cellId(rule.table, row, column)),
      found: [cellId(rule.table, row, rule.total)],
    }))
  })
}

/** One place of an inequality: what is found must not be smaller than what is expected. */
export interface BoundPlace extends Equation {
  /** The weaker relation that must not be broken for this one to be asked. */
  readonly given: Pick<Equation, "expected" | "found"> | null
}

type Bounds = { readonly greater: readonly string[]; readonly lesser: readonly string[] }

function listBounds(rule: AtLeast, form: FormId): BoundPlace[] {
  if (rule.forms && !rule.forms.includes(form)) return []
  const place = (at: string, cell: (id: string) => string): BoundPlace => {
    const of = ({ greater, lesser }: Bounds) => ({ expected: lesser.map(cell), found: greater.map(cell) })
    return { at, ...of(rule), given: rule.given ? of(rule.given) : null }
  }
  if (rule.over === "rows") {
    return columnsOf(form, rule.table).map((column) => place(column, (row) => cellId(rule.table, row, column)))
  }
  const needed: readonly string[] = [...rule.greater, ...rule.lesser]
  return formOf(form)
    .tables[rule.table].blocks.filter((block) => needed.every((column) => Object.hasOwn(block.columns, column)))
    .flatMap((block) => Object.keys(block.rows))
    .map((row) => place(row, (column) => cellId(rule.table, row, column)))
}

function list(rule: Balance | ColumnSum | RowSum | BlankTotal, form: FormId): Equation[] {
  if (rule.forms && !rule.forms.includes(form)) return []
  switch (rule.kind) {
    case "balance":
      return balance(rule, form)
    case "column-sum":
      return columnSum(rule, form)
    default:
      return rowSums(rule, form)
  }
}

/** What a rule comes to under a form, made once. */
function once<R extends Rule, P>(list: (rule: R, form: FormId) => readonly P[]) {
  const made = new WeakMap<Rule, Map<FormId, readonly P[]>>()
  return (rule: R, form: FormId): readonly P[] => {
    const forms = made.get(rule) ?? new Map<FormId, readonly P[]>()
    const places = forms.get(form) ?? list(rule, form)
    made.set(rule, forms.set(form, places))
    return places
  }
}

/**
 * Every equality of a rule under a form, made once: what the interpreter checks, and what a batch or a repair compiles.
 * None under a form that the rule does not speak of.
 */
export const equationsOf = once(list)

/** Every place where one sum must be at least another: each row that has the columns, or each column. */
export const boundsOf = once(listBounds)

export function isEquality(rule: Rule): rule is Balance | ColumnSum | RowSum {
  return rule.kind === "balance" || rule.kind === "column-sum" || rule.kind === "row-sum"
}
