import { printAround, startedRows } from "../print.ts"
import type { Shape } from "../shape.ts"

/** As people type a table: a full-width space between cells, and nothing for what is blank. */
export const textSpaced: Shape = {
  name: "text, full-width spaces between, blanks gone",
  print: (report, hand) =>
    printAround(report, String, (table) =>
      startedRows(report, table, hand)
        .map((row) => row.filter(Boolean).join("\u3000"))
        .join("\n"),
    ),
}
