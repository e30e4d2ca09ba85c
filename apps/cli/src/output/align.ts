import { terminalWidth } from "./terminal-width.ts"

export type Side = "left" | "right"

/** Pads text to a width in terminal columns, where a Chinese character takes two. */
export function pad(text: string, width: number, side: Side = "left"): string {
  const room = " ".repeat(Math.max(0, width - terminalWidth(text)))
  return side === "left" ? text + room : room + text
}

/** Lines of columns that stand under each other. The last column of the left is not padded, so no line ends in blanks. */
export function align(rows: readonly (readonly string[])[], sides: readonly Side[], gap = "  "): string[] {
  const widths = sides.map((_, column) => Math.max(0, ...rows.map((row) => terminalWidth(row[column] ?? ""))))
  return rows.map((row) =>
    sides
      .map((side, column) => pad(row[column] ?? "", widths[column] ?? 0, side))
      .join(gap)
      .trimEnd(),
  )
}
