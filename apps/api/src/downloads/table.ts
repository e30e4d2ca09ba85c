import type { Figure } from "@gouji/core"
import type { Extract } from "@gouji/store"

/** What a column holds. Figures are exact: `count` a whole number, `amount` a decimal, in the rare case either. */
export type ColumnType = "text" | "integer" | "boolean" | "instant" | "count" | "amount"

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly title: { readonly "zh-CN": string; readonly en: string }
}

export const column = (name: string, type: ColumnType, zh: string, en: string): Column => ({
  name,
  type,
  title: { "zh-CN": zh, en },
})

/** A value of a row: text is never empty, a figure is as in a report. */
export type Value = Figure | boolean

/** A row in the order of the columns. */
export type Row = readonly Value[]

/** A table as a file holds it, whatever its rows are made of. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
}

/** One of the shapes that the archive's reports are taken away in. */
export interface Table extends Sheet {
  readonly name: "reports" | "cells"
  readonly rowsOf: (extract: Extract) => Row[]
}

/** A value as every format shows it again, whatever its own types are. */
export const valueText = (value: Value): string | null => (value === null ? null : String(value))
