import type { FormId, TableId } from "../report/index.ts"
import { cellId } from "./cells.ts"
import type { BlockSpec, ColumnSpec, GroupSpec, TableSpec } from "./define-form.ts"
import { type CellId, formOf } from "./forms.ts"

/** One printed box of a table: a label, or the place of a figure. Positions count from 0, spans from 1. */
export interface Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly kind: "heading" | "column" | "row" | "figure"
  /** The printed label, in Chinese and English; empty for a figure. */
  readonly label: string
  readonly en: string
  /** The cell whose figure stands here. */
  readonly cell: CellId | null
}

/** A table as the form prints it: boxes that fill a grid of `rows` × `columns` without gap or overlap. */
export interface Layout {
  readonly rows: number
  readonly columns: number
  readonly boxes: readonly Box[]
}

type Printed = { readonly label: string; readonly en: string; readonly group?: string | undefined }

function pathOf(table: TableSpec, item: Printed): Printed[] {
  const groups: GroupSpec[] = []
  let group = item.group
  while (group !== undefined) {
    const spec = table.groups[group]
    if (!spec) break
    groups.unshift(spec)
    group = spec.within
  }
  return [...groups, item]
}

/** Nested labels laid out over `depth` lines: groups span their members, leaves fill what is left. */
function nest(paths: readonly Printed[][], depth: number) {
  const boxes: { at: number; level: number; length: number; depth: number; item: Printed }[] = []
  paths.forEach((path, index) => {
    path.forEach((item, level) => {
      const isLeaf = level === path.length - 1
      if (!isLeaf && index > 0 && paths[index - 1]?.[level] === item) return
      let length = 1
      while (!isLeaf && paths[index + length]?.[level] === item) length += 1
      boxes.push({ at: index, level, length, depth: isLeaf ? depth - level : 1, item })
    })
  })
  return boxes
}

const box = (part: Partial<Box> & Pick<Box, "row" | "column" | "kind">): Box => ({
  rowSpan: 1,
  columnSpan: 1,
  label: "",
  en: "",
  cell: null,
  ...part,
})

function layOutDown(id: TableId, table: TableSpec): Layout {
  const figures = Math.max(...table.blocks.map((block) => Object.keys(block.columns).length))
  const rowPaths = (block: BlockSpec) => Object.values(block.rows).map((row) => pathOf(table, row))
  const stub = Math.max(...table.blocks.flatMap(rowPaths).map((path) => path.length))
  const boxes: Box[] = []
  let top = 0
  for (const block of table.blocks) {
    const columns = Object.entries(block.columns) as [string, ColumnSpec][]
    if (block.heading) {
      boxes.push(box({ row: top, column: 0, columnSpan: stub + figures, kind: "heading", ...text(block.heading) }))
      top += 1
    }
    const paths = columns.map(([, column]) => pathOf(table, column))
    const header = Math.max(...paths.map((path) => path.length))
    if (block.stub !== undefined) {
      boxes.push(
        box({ row: top, column: 0, rowSpan: header, columnSpan: stub, kind: "heading", label: block.stub, en: "" }),
      )
    }
    // The last column takes what the widest block has more: 2021 prints 本年处理决定数量 over three columns.
    const widths = spread(columns.length, figures)
    const starts = widths.map((_, i) => stub + widths.slice(0, i).reduce((sum, width) => sum + width, 0))
    for (const part of nest(paths, header)) {
      const width = widths.slice(part.at, part.at + part.length).reduce((sum, w) => sum + w, 0)
      boxes.push(
        box({
          row: top + part.level,
          column: starts[part.at] ?? stub,
          rowSpan: part.depth,
          columnSpan: width,
          kind: "column",
          ...text(part.item),
        }),
      )
    }
    top += header
    for (const part of nest(rowPaths(block), stub)) {
      boxes.push(
        box({
          row: top + part.at,
          column: part.level,
          rowSpan: part.length,
          columnSpan: part.depth,
          kind: "row",
          ...text(part.item),
        }),
      )
    }
    Object.keys(block.rows).forEach((row, index) => {
      columns.forEach(([column], i) => {
        boxes.push(
          box({
            row: top + index,
            column: starts[i] ?? stub,
            columnSpan: widths[i] ?? 1,
            kind: "figure",
            cell: cellId(id, row, column),
          }),
        )
      })
    })
    top += Object.keys(block.rows).length
  }
  return { rows: top, columns: stub + figures, boxes: boxes.sort(byPosition) }
}

function layOutAcross(id: TableId, table: TableSpec): Layout {
  const boxes: Box[] = []
  let left = 0
  const leaves = table.blocks.flatMap((block) =>
    Object.entries(block.rows).flatMap(([row, rowSpec]) =>
      Object.entries(block.columns).map(([column, spec]) => ({ row, column, path: [...pathOf(table, rowSpec), spec] })),
    ),
  )
  const depth = Math.max(...leaves.map((leaf) => leaf.path.length))
  for (const part of nest(
    leaves.map((leaf) => leaf.path),
    depth,
  )) {
    boxes.push(
      box({
        row: part.level,
        column: part.at,
        rowSpan: part.depth,
        columnSpan: part.length,
        kind: "column",
        ...text(part.item),
      }),
    )
  }
  for (const leaf of leaves) {
    boxes.push(box({ row: depth, column: left, kind: "figure", cell: cellId(id, leaf.row, leaf.column) }))
    left += 1
  }
  return { rows: depth + 1, columns: left, boxes: boxes.sort(byPosition) }
}

const text = (item: Printed) => ({ label: item.label, en: item.en })
const byPosition = (a: Box, b: Box) => a.row - b.row || a.column - b.column

/** `count` widths that fill `room`, as even as they come. */
function spread(count: number, room: number): number[] {
  const each = Math.floor(room / count)
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? room - each * (count - 1) : each))
}

/** How the form prints a table: what screens show, writers write and test generators print. */
export function layoutOf(form: FormId, table: TableId): Layout {
  const spec = formOf(form).tables[table]
  return spec.direction === "down" ? layOutDown(table, spec) : layOutAcross(table, spec)
}
