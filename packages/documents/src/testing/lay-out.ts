import type { Box, Layout, TableId } from "@gouji/core"

/** What people and programs do to a table between the form and the page: one table becomes one or several others. */
export type LayOut = (layout: Layout, table: TableId) => readonly Layout[]

const inOrder = (boxes: readonly Box[]) => [...boxes].sort((a, b) => a.row - b.row || a.column - b.column)

/** The rows from one to before another. What began above goes on empty, as word processors split it. */
export function rowsFrom(layout: Layout, from: number, to: number): Layout {
  const boxes = layout.boxes.flatMap((box): Box[] => {
    const [start, end] = [Math.max(box.row, from), Math.min(box.row + box.rowSpan, to)]
    if (start >= end) return []
    return [{ ...box, row: start - from, rowSpan: end - start, label: box.row < from ? "" : box.label }]
  })
  return { rows: to - from, columns: layout.columns, boxes: inOrder(boxes) }
}

/** Rows and columns change places. */
export function turned(layout: Layout): Layout {
  const boxes = layout.boxes.map((box) => ({
    ...box,
    row: box.column,
    column: box.row,
    rowSpan: box.columnSpan,
    columnSpan: box.rowSpan,
  }))
  return { rows: layout.columns, columns: layout.rows, boxes: inOrder(boxes) }
}

/** One table below the other in one. */
function stacked(layouts: readonly Layout[]): Layout {
  let rows = 0
  const boxes: Box[] = []
  for (const layout of layouts) {
    boxes.push(...layout.boxes.map((box) => ({ ...box, row: box.row + rows })))
    rows += layout.rows
  }
  return { rows, columns: layouts[0]?.columns ?? 0, boxes }
}

/** The rows above the first row of figures. */
const headerOf = (layout: Layout) =>
  rowsFrom(layout, 0, Math.min(...layout.boxes.filter((box) => box.kind === "figure").map((box) => box.row)))

/** Cut in two where a page ends. */
export const cutInTwo: LayOut = (layout) => {
  const middle = Math.ceil(layout.rows / 2)
  return layout.rows < 6 ? [layout] : [rowsFrom(layout, 0, middle), rowsFrom(layout, middle, layout.rows)]
}

/** The header printed again in the middle of a long table, where a new page begins. */
export const headerAgain: LayOut = (layout) => {
  const middle = Math.ceil(layout.rows / 2)
  if (layout.rows < 20) return [layout]
  return [stacked([rowsFrom(layout, 0, middle), headerOf(layout), rowsFrom(layout, middle, layout.rows)])]
}

/** Table four stood on its side: it is too wide for a page. */
export const remediesUpright: LayOut = (layout, table) => [table === "remedies" ? turned(layout) : layout]

/** Table three with its rows beside each other and its columns below each other. */
export const requestsTurned: LayOut = (layout, table) => [table === "requests" ? turned(layout) : layout]

/** Table four torn into one table for each of its rows. */
export const remediesTorn: LayOut = (layout, table) => {
  if (table !== "remedies") return [layout]
  const width = layout.columns / 3
  return [0, 1, 2].map((part) => turned(rowsFrom(turned(layout), part * width, (part + 1) * width)))
}

/** A table of its own for each block of table two: a new one wherever a heading goes over the whole width. */
export const blocksApart: LayOut = (layout) => {
  const starts = layout.boxes.filter((box) => box.columnSpan === layout.columns).map((box) => box.row)
  if (starts.length === 0) return [layout]
  return starts.map((start, index) => rowsFrom(layout, start, starts[index + 1] ?? layout.rows))
}
