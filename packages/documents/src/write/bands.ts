import type { Layout } from "@gouji/core"

/** Rows of a table that belong together. `thead`: the one header of a whole table, which is printed again on each sheet. */
export interface Band {
  readonly tag: "thead" | "tbody"
  readonly rows: readonly number[]
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/** The rows above the first figure. */
export function headerRows({ boxes }: Layout): number {
  return Math.min(...boxes.filter((box) => box.kind === "figure").map((box) => box.row))
}

/** A stack of blocks (table two), each under a heading of its own over all columns, or one header and its rows. */
export function bandsOf(layout: Layout): readonly Band[] {
  const starts = layout.boxes
    .filter((box) => box.kind === "heading" && box.columnSpan === layout.columns)
    .map((box) => box.row)
  if (starts.length > 1) {
    return starts.map((start, index) => ({ tag: "tbody", rows: range(start, starts[index + 1] ?? layout.rows) }))
  }
  const header = headerRows(layout)
  return [
    { tag: "thead", rows: range(0, header) },
    { tag: "tbody", rows: range(header, layout.rows) },
  ]
}
