import type { Box } from "@gouji/core"
import type { TableGrid } from "./table-grid.ts"

const moves = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const
/** A key that moves within a table. */
export type Move = (typeof moves)[number]

export const isMove = (key: string): key is Move => (moves as readonly string[]).includes(key)

const overlaps = (a: Box, b: Box) => a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan

function nearest(boxes: readonly Box[], from: Box, step: (box: Box) => number): Box | undefined {
  return boxes.filter((box) => step(box) > 0).sort((a, b) => step(a) - step(b) || a.column - b.column)[0] ?? from
}

function destination(boxes: readonly Box[], from: Box, move: Move): Box | undefined {
  const line = boxes.filter((box) => box.row === from.row)
  const lane = boxes.filter((box) => overlaps(box, from))
  switch (move) {
    case "ArrowLeft":
      return nearest(line, from, (box) => from.column - box.column)
    case "ArrowRight":
      return nearest(line, from, (box) => box.column - from.column)
    case "ArrowUp":
      return nearest(lane, from, (box) => from.row - box.row)
    case "ArrowDown":
      return nearest(lane, from, (box) => box.row - from.row)
    case "Home":
      return line[0]
    case "End":
      return line.at(-1)
  }
}

/** The cell that a key leads to; the same cell at the edge of the table. */
export function moveFrom(grid: TableGrid, cell: string, move: Move): string {
  const boxes = grid.parts
    .flatMap((part) => part.rows)
    .flat()
    .map(({ box }) => box)
    .filter((box) => box.kind === "figure")
  const from = boxes.find((box) => box.cell === cell)
  return (from && destination(boxes, from, move)?.cell) || cell
}
