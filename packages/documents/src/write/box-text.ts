import type { Box, Report } from "@gouji/core"

/** What a box prints: its label, or its figure as the report has it; nothing where that is blank or not given. */
export function boxText(box: Box, cells: Report["cells"]): string {
  if (box.cell === null) return box.label
  return String(cells[box.cell] ?? "")
}
