import { type Box, type FormId, layoutOf, type TableId } from "@gouji/core"

/** A box of the form as a table cell: what `<th>` and `<td>` need to be read aloud rightly. */
export interface GridBox {
  readonly box: Box
  /** The element's id: the cell's address for a figure, a position for a header. */
  readonly id: string
  readonly scope: "col" | "colgroup" | "row" | "rowgroup" | undefined
  /** The ids of the headers above and beside a figure. */
  readonly headers: string | undefined
}

/** Lines that belong together: the header of the whole table, or one of the blocks it is a stack of. */
export interface GridPart {
  readonly kind: "head" | "body"
  readonly rows: readonly (readonly GridBox[])[]
}

export interface TableGrid {
  /** How many columns hold row labels. */
  readonly stub: number
  readonly columns: number
  readonly parts: readonly GridPart[]
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
const covers = (start: number, span: number, at: number) => start <= at && at < start + span

/** Where each block starts, where its figures start, and where it ends. */
function blocksOf(boxes: readonly Box[], rows: number) {
  const isFigureRow = (row: number) => boxes.some((box) => box.kind === "figure" && box.row === row)
  const starts = range(0, rows).filter((row) => !isFigureRow(row) && (row === 0 || isFigureRow(row - 1)))
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? rows
    return { start, body: range(start, end).find(isFigureRow) ?? end, end }
  })
}

function makeGrid(form: FormId, table: TableId): TableGrid {
  const layout = layoutOf(form, table)
  const headerId = (box: Box) => `${table}-${box.row}-${box.column}`
  const blocks = blocksOf(layout.boxes, layout.rows)

  const headersOf = (figure: Box) => {
    const block = blocks.find(({ start, end }) => covers(start, end - start, figure.row))
    const above = (box: Box) => block && box.row >= block.start && box.row < block.body
    return layout.boxes
      .filter((box) =>
        box.kind === "row"
          ? covers(box.row, box.rowSpan, figure.row)
          : box.kind !== "figure" && above(box) && covers(box.column, box.columnSpan, figure.column),
      )
      .map(headerId)
      .join(" ")
  }
  const gridBox = (box: Box): GridBox => {
    if (box.kind === "figure") return { box, id: box.cell ?? headerId(box), scope: undefined, headers: headersOf(box) }
    const along = box.kind === "row" ? "row" : "col"
    const span = box.kind === "row" ? box.rowSpan : box.columnSpan
    return { box, id: headerId(box), scope: span > 1 ? `${along}group` : along, headers: undefined }
  }
  const lines = (from: number, to: number) =>
    range(from, to).map((row) => layout.boxes.filter((box) => box.row === row).map(gridBox))

  const [only] = blocks
  const parts: GridPart[] =
    blocks.length === 1 && only
      ? [
          { kind: "head", rows: lines(only.start, only.body) },
          { kind: "body", rows: lines(only.body, only.end) },
        ]
      : blocks.map(({ start, end }) => ({ kind: "body", rows: lines(start, end) }))
  const figures = layout.boxes.filter((box) => box.kind === "figure")
  return { stub: Math.min(...figures.map((box) => box.column)), columns: layout.columns, parts }
}

const made = new Map<string, TableGrid>()

/** The printed form of a table as lines of cells, with headers tied to figures by id. Made once. */
export function tableGrid(form: FormId, table: TableId): TableGrid {
  const key = `${form}/${table}`
  const grid = made.get(key) ?? makeGrid(form, table)
  made.set(key, grid)
  return grid
}
