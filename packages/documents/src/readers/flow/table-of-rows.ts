import { lineBreak, type Table, type TableCell, tableOf, textOfLines } from "../../document.ts"
import { columnsOf } from "./columns.ts"
import type { CellShape, Row, RowShape } from "./row-shape.ts"

type Placed = { -readonly [K in keyof TableCell]: TableCell[K] }

/** A cell with all those that are merged into it from the right. */
interface Joined {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly down: CellShape["down"]
}

function joinAcross(texts: readonly string[], shape: RowShape): Joined[] {
  const joined: Joined[] = []
  shape.forEach((cell, index) => {
    const text = texts[index] ?? ""
    const last = joined.at(-1)
    if (cell.across === "merged" && last) joined[joined.length - 1] = { ...last, right: cell.right }
    else joined.push({ text, left: cell.left, right: cell.right, down: cell.down })
  })
  return joined
}

/** The grid of rows whose cells all have edges; `null` where the edges make none. */
function gridOf(rows: readonly (readonly Joined[])[], shapes: readonly RowShape[]): Table | null {
  const columnAt = columnsOf(shapes)
  /** Cells of the row above that may go on below, by their first column. */
  let above = new Map<number, Placed>()
  const grid: Placed[][] = []
  for (const [row, cells] of rows.entries()) {
    const placed: Placed[] = []
    const open = new Map<number, Placed>()
    let end = 0
    for (const { text, left, right, down } of cells) {
      const column = columnAt(left)
      const columnSpan = columnAt(right) - column
      if (columnSpan < 1 || column < end) return null
      end = column + columnSpan
      const over = down === "merged" ? above.get(column) : undefined
      if (over && over.columnSpan === columnSpan) {
        over.rowSpan += 1
        open.set(column, over)
        continue
      }
      const cell = { row, column, rowSpan: 1, columnSpan, ...textOfLines(text.split(lineBreak)) }
      placed.push(cell)
      if (down !== "none") open.set(column, cell)
    }
    grid.push(placed)
    above = open
  }
  return { kind: "table", geometry: "grid", rows: grid, page: null }
}

/** Rows as a table: with true columns where every cell's edges are known, else in their order alone. */
export function tableOfRows(rows: readonly Row[]): Table {
  const shapes = rows.flatMap(({ shape, texts }) => (shape && shape.length === texts.length ? [shape] : []))
  const grid =
    shapes.length === rows.length
      ? gridOf(
          rows.map(({ texts }, index) => joinAcross(texts, shapes[index] ?? [])),
          shapes,
        )
      : null
  return (
    grid ??
    tableOf(
      rows.map((row) => row.texts),
      "sequence",
    )
  )
}
