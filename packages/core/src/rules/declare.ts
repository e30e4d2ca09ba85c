import type { ColumnId, GroupId, RowId } from "../forms/index.ts"
import type { FormId, Scope, TableId } from "../report/index.ts"
import type { Judgement, WhyNot } from "./judgement.ts"
import type { Subject } from "./subject.ts"

/**
 * What stands behind a rule. `error`: the identity printed in the form, or pure arithmetic. `warning`: worth
 * explaining, with its legitimate exceptions. `notice`: for information.
 */
export type Severity = "error" | "warning" | "notice"

/** Where a rule comes from: printed in the form, the text of the law, plain arithmetic, or what is usual. */
export interface Basis {
  readonly kind: "form" | "law" | "arithmetic" | "practice"
  /** The clause, quoted in Chinese. */
  readonly clause: string
}

interface Common {
  readonly id: string
  readonly severity: Severity
  readonly basis: Basis
  /** The forms whose tables it speaks of; absent: all. */
  readonly forms?: readonly FormId[]
  /** The scopes for which it holds; absent: all. */
  readonly scopes?: readonly Scope[]
}

/** Per column: the rows on the left add up to the same as the rows on the right. */
export interface Balance<T extends TableId = TableId> extends Common {
  readonly kind: "balance"
  readonly table: T
  readonly left: readonly RowId<T>[]
  readonly right: readonly RowId<T>[]
}

/** Per column: the row `total` is the sum of the other rows of its group. */
export interface ColumnSum<T extends TableId = TableId> extends Common {
  readonly kind: "column-sum"
  readonly table: T
  readonly total: RowId<T>
  readonly within: GroupId<T>
}

/** Per row: the column `total` is the sum of all other columns. */
export interface RowSum<T extends TableId = TableId> extends Common {
  readonly kind: "row-sum"
  readonly table: T
  readonly total: ColumnId<T>
}

/** Per cell: the figure is of the kind that its column measures (whole, not negative). */
export interface FigureKind extends Common {
  readonly kind: "figures"
  readonly table: TableId
}

/** Per row: a total is not printed blank where parts of it are given. */
export interface BlankTotal<T extends TableId = TableId> extends Common {
  readonly kind: "blank-total"
  readonly table: T
  readonly total: ColumnId<T>
}

/** Two sums of figures, of which the first is not smaller than the second. */
interface Bound<Id> {
  readonly greater: readonly Id[]
  readonly lesser: readonly Id[]
}

/** What is summed up: columns, and the relation holds in every row that has them; or rows, and it holds per column. */
type BoundOver<T extends TableId> =
  | ({ readonly over: "columns"; readonly given?: Bound<ColumnId<T>> } & Bound<ColumnId<T>>)
  | ({ readonly over: "rows"; readonly given?: Bound<RowId<T>> } & Bound<RowId<T>>)

/**
 * Per row or per column: one sum is at least another. `given`: it speaks only of places where this weaker relation is
 * not broken, for where it is, the rule that states it has said so.
 */
export type AtLeast<T extends TableId = TableId> = Common &
  BoundOver<T> & { readonly kind: "at-least"; readonly table: T }

/** A row (per column) or a column (per row) as a term: of this report, or of the same body's for the year before. */
export interface CarriedLine<L extends string = string> {
  readonly line: L
  readonly of?: "last-year"
  readonly sign?: "-"
}

/**
 * Figures of this report tie with those of the same body's report for the year before. Per column the lines are rows,
 * per row they are columns; it speaks of the places that it lists.
 */
export interface CarryOver<T extends TableId = TableId, P extends "column" | "row" = "column" | "row"> extends Common {
  readonly kind: "carry-over"
  readonly table: T
  readonly per: P
  readonly places: readonly (P extends "column" ? ColumnId<T> : RowId<T>)[]
  readonly expected: readonly CarriedLine<P extends "column" ? RowId<T> : ColumnId<T>>[]
  readonly found: readonly CarriedLine<P extends "column" ? RowId<T> : ColumnId<T>>[]
  /** By default both sides are equal; `at-least`: what is found may be more. */
  readonly relation?: "at-least"
}

/**
 * For rules that are no sum: a pure function of the subject. An empty list means that it does not apply, a reason that
 * it could not run at all.
 */
export interface Code extends Common {
  readonly kind: "code"
  readonly judge: (subject: Subject) => readonly Judgement[] | WhyNot
}

export type Rule = Balance | ColumnSum | RowSum | FigureKind | BlankTotal | AtLeast | CarryOver | Code

export const defineBalance = <const I extends string, T extends TableId>(
  rule: Omit<Balance<T>, "kind" | "id"> & { readonly id: I },
): Balance & { readonly id: I } => ({ kind: "balance", ...rule }) as unknown as Balance & { readonly id: I }

export const defineColumnSum = <const I extends string, T extends TableId>(
  rule: Omit<ColumnSum<T>, "kind" | "id"> & { readonly id: I },
): ColumnSum & { readonly id: I } => ({ kind: "column-sum", ...rule }) as unknown as ColumnSum & { readonly id: I }

export const defineRowSum = <const I extends string, T extends TableId>(
  rule: Omit<RowSum<T>, "kind" | "id"> & { readonly id: I },
): RowSum & { readonly id: I } => ({ kind: "row-sum", ...rule }) as unknown as RowSum & { readonly id: I }

export const defineFigureKind = <const I extends string>(
  rule: Omit<FigureKind, "kind" | "id"> & { readonly id: I },
): FigureKind & { readonly id: I } => ({ kind: "figures", ...rule })

export const defineBlankTotal = <const I extends string, T extends TableId>(
  rule: Omit<BlankTotal<T>, "kind" | "id"> & { readonly id: I },
): BlankTotal & { readonly id: I } => ({ kind: "blank-total", ...rule }) as unknown as BlankTotal & { readonly id: I }

export const defineAtLeast = <const I extends string, T extends TableId>(
  rule: Omit<Common, "id"> & BoundOver<T> & { readonly id: I; readonly table: T },
): AtLeast & { readonly id: I } => ({ kind: "at-least", ...rule }) as unknown as AtLeast & { readonly id: I }

export const defineCarryOver = <const I extends string, T extends TableId, P extends "column" | "row">(
  rule: Omit<CarryOver<T, P>, "kind" | "id"> & { readonly id: I },
): CarryOver & { readonly id: I } => ({ kind: "carry-over", ...rule }) as unknown as CarryOver & { readonly id: I }

export const defineCode = <const I extends string>(
  rule: Omit<Code, "kind" | "id"> & { readonly id: I },
): Code & { readonly id: I } => ({ kind: "code", ...rule })
