import { type Box, formOf, type Layout } from "@gouji/core"
import type { LayOut } from "./lay-out.ts"

/** What stands in a column that the form does not have: its header, and in each line below it. */
export interface Column {
  readonly head: string
  readonly under: (line: number) => string
}

const firstLine = (layout: Layout) =>
  Math.min(...layout.boxes.filter((box) => box.kind === "figure").map((box) => box.row))
const firstColumn = (layout: Layout) =>
  Math.min(...layout.boxes.filter((box) => box.kind === "figure").map((box) => box.column))

/** A label of one column. */
const labelled = (label: string, row: number, rowSpan: number, column: number): Box => ({
  row,
  column,
  rowSpan,
  columnSpan: 1,
  kind: "row",
  label,
  en: label,
  cell: null,
})

/** A table with one more column in front of another: what stands over or across the place grows wider. */
export function withColumn(layout: Layout, at: number, { head, under }: Column): Layout {
  const first = firstLine(layout)
  const crosses = (box: Box) => box.column < at && at < box.column + box.columnSpan
  const boxes = layout.boxes.map((box) => {
    if (box.column >= at) return { ...box, column: box.column + 1 }
    return crosses(box) ? { ...box, columnSpan: box.columnSpan + 1 } : box
  })
  const top = layout.boxes.filter(crosses).reduce((row, box) => Math.max(row, box.row + box.rowSpan), 0)
  const lines = Array.from({ length: layout.rows - first }, (_, line) => labelled(under(line), first + line, 1, at))
  const added = [...(top < first ? [labelled(head, top, first - top, at)] : []), ...lines]
  const all = [...boxes, ...added].sort((a, b) => a.row - b.row || a.column - b.column)
  return { rows: layout.rows, columns: layout.columns + 1, boxes: all }
}

/** Table three with the columns that offices add to it: 序号 and 单位 before the figures, 小计 among them, 备注 behind. */
export const columnsAdded: LayOut = (layout, table) => {
  if (table !== "requests") return [layout]
  const remarked = withColumn(layout, layout.columns, {
    head: "备注",
    under: (line) => (line % 5 === 0 ? "含网上申请" : ""),
  })
  const summed = withColumn(remarked, layout.columns - 1, { head: "小计", under: (line) => String(line * 7) })
  const united = withColumn(summed, firstColumn(summed), { head: "单位", under: () => "件" })
  return [withColumn(united, 0, { head: "序号", under: (line) => String(line + 1) })]
}

/** Each column followed by an empty one, as exports make of cells that were merged. */
export const columnsApart: LayOut = (layout, table) => {
  if (table !== "requests") return [layout]
  const empty = { head: "", under: () => "" }
  let apart = layout
  for (let at = layout.columns; at > firstColumn(layout); at -= 1) apart = withColumn(apart, at, empty)
  return [apart]
}

/** Whether a box stands over or among some columns, and not over others. */
const isWithin = ({ column, columnSpan }: Box, first: number, last: number) =>
  column >= first && column + columnSpan <= last + 1

/** The last of some columns in front of the others. */
function lastInFront(layout: Layout, first: number, last: number): Layout {
  const boxes = layout.boxes.map((box) => {
    if (!isWithin(box, first, last) || box.columnSpan > last - first) return box
    return { ...box, column: box.column === last ? first : box.column + 1 }
  })
  return { ...layout, boxes: boxes.sort((a, b) => a.row - b.row || a.column - b.column) }
}

/** How many columns each row of table four has, where they stand side by side. */
const remediesWidth = Object.keys(formOf("2021").tables.remedies.blocks[0]?.columns ?? {}).length

/** Tables three and four with each sum in front of what it is the sum of. */
export const totalFirst: LayOut = (layout, table) => {
  if (table === "requests") return [lastInFront(layout, firstColumn(layout), layout.columns - 1)]
  if (table !== "remedies") return [layout]
  const starts = Array.from({ length: layout.columns / remediesWidth }, (_, index) => index * remediesWidth)
  return [starts.reduce((moved, start) => lastInFront(moved, start, start + remediesWidth - 1), layout)]
}
