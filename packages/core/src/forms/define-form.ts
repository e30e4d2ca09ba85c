import type { FormId, SectionId, TableId } from "../report/index.ts"

/** What a cell measures. Counts are whole and not negative; a change may be negative; an amount may have decimals. */
export type Measure = "count" | "change" | "amount"

export interface Label {
  /** As the form prints it. */
  readonly label: string
  readonly en: string
  /** Other printings of the same label that are no slip: an older or an official variant. */
  readonly aliases?: readonly string[]
}
export interface GroupSpec extends Label {
  /** The group around this one. */
  readonly within?: string
}
export interface RowSpec extends Label {
  readonly group?: string
}
export interface ColumnSpec extends Label {
  readonly group?: string
  readonly measure?: Measure
}
/** Rows that share a header. Table two is a stack of five or four blocks, the others are one block each. */
export interface BlockSpec {
  readonly heading?: Label
  /** What the header prints above the row labels. */
  readonly stub?: string
  readonly columns: Readonly<Record<string, ColumnSpec>>
  readonly rows: Readonly<Record<string, RowSpec>>
}
export interface TableSpec {
  /** Printed with a row per line (`down`), or with all rows side by side in a single line (`across`, table four). */
  readonly direction: "down" | "across"
  readonly title: Label
  readonly groups: Readonly<Record<string, GroupSpec>>
  readonly blocks: readonly BlockSpec[]
}
export interface SectionSpec extends Label {
  readonly id: SectionId
}
export interface FormSpec {
  readonly id: FormId
  readonly source: { readonly title: string; readonly number: string }
  readonly sections: readonly SectionSpec[]
  readonly tables: Readonly<Record<TableId, TableSpec>>
}

/** Declares a form. The ids stay literal types, so that a misspelt row does not compile where it is used. */
export function defineForm<const F extends FormSpec>(form: F): F {
  return form
}

type Key<T> = keyof T & string
type BlockOf<F extends FormSpec, T extends TableId> = F["tables"][T]["blocks"][number]
/** The rows of one table of one form. */
export type RowIdOf<F extends FormSpec, T extends TableId> =
  BlockOf<F, T> extends infer B ? (B extends BlockSpec ? Key<B["rows"]> : never) : never
/** The columns of one table of one form. */
export type ColumnIdOf<F extends FormSpec, T extends TableId> =
  BlockOf<F, T> extends infer B ? (B extends BlockSpec ? Key<B["columns"]> : never) : never
type CellOfTable<F extends FormSpec, T extends TableId> =
  BlockOf<F, T> extends infer B ? (B extends BlockSpec ? `${T}/${Key<B["rows"]>}/${Key<B["columns"]>}` : never) : never
/** Every cell of a form as a literal type. */
export type CellIdOf<F extends FormSpec> = { [T in TableId]: CellOfTable<F, T> }[TableId]
