import type { Line } from "./text-lines.ts"
import { lineText } from "./text-lines.ts"

/** A piece of a line between two wide gaps. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** From this many sizes on a gap parts columns. */
const wide = 1.2

const isFigure = (text: string) => /^[+-]?[\d０-９][\d０-９,.，．]*$|^[/／—－-]$/.test(text)

/** A line cut at its wide gaps. */
export function piecesOf(line: Line): Piece[] {
  const groups: Line["signs"][number][][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const sign of line.signs) {
    if (sign.text === " ") continue
    const group = groups.at(-1)
    if (group && sign.from - end < wide * line.size) group.push(sign)
    else groups.push([sign])
    end = sign.to
  }
  return groups.map((signs) => ({
    text: lineText({
      signs: line.signs.filter((sign) => sign.from >= (signs[0]?.from ?? 0) && sign.to <= (signs.at(-1)?.to ?? 0)),
    }),
    left: signs[0]?.from ?? 0,
    right: signs.at(-1)?.to ?? 0,
  }))
}

/** Whether a line is a row of a table without rules: several pieces, with a figure among those behind the first. */
export function isRow(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && pieces.slice(1).some((piece) => isFigure(piece.text))
}

/** The columns of rows without rules, where every piece stands under or over those of one column and of no other. */
export function columnsOfRows(rows: readonly (readonly Piece[])[]): (readonly [left: number, right: number])[] | null {
  const columns: [number, number][] = []
  const pieces = rows.flat().sort((a, b) => a.left - b.left)
  for (const { left, right } of pieces) {
    const last = columns.at(-1)
    if (last && left < last[1]) last[1] = Math.max(last[1], right)
    else columns.push([left, right])
  }
  const single = rows.every(
    (row) =>
      new Set(row.map((piece) => columns.findIndex(([l, r]) => piece.left >= l && piece.right <= r))).size ===
      row.length,
  )
  return single && columns.length > 1 ? columns : null
}
