import { printAround, startedRows } from "../print.ts"
import type { Shape } from "../shape.ts"

/** As word processors save a page as text: a cell to a line, and where a page keeps a blank cell open its hard space. */
export const textHardSpaces: Shape = {
  name: "text, a cell to a line, hard spaces for blanks",
  print: (report, hand) =>
    printAround(report, String, (table) =>
      startedRows(report, table, hand)
        .map((row) => row.map((text) => text || "\u00a0").join("\n"))
        .join("\n\n"),
    ),
}
