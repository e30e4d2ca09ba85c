import { printAround, startedRows } from "../print.ts"
import type { Shape } from "../shape.ts"

/** Rows as converters of web pages print them, which put a bar behind each cell. */
function bars(name: string, row: (cells: readonly string[]) => string): Shape {
  return {
    name,
    print: (report, hand) =>
      printAround(report, String, (table) => startedRows(report, table, hand).map(row).join("\n")),
  }
}

export const textBars: readonly Shape[] = [
  bars("text, bars, a row to a line", (cells) =>
    cells
      .map((cell) => `${cell} | `)
      .join("")
      .trimEnd(),
  ),
  bars("text, bars, a cell to a line", (cells) => cells.map((cell) => `${cell} |`).join("\n")),
  bars("text, bars on lines of their own", (cells) => cells.map((cell) => `${cell}\n|`).join("\n")),
  bars("text, bars, one before the row", (cells) => `| \n${cells.map((cell) => ` ${cell} | `).join("\n")}`),
]
