import { printAround, savedRows } from "../print.ts"
import type { Shape } from "../shape.ts"

/** As text is copied from pages that hold each cell in a paragraph. */
export const textBlankLines: Shape = {
  name: "text, empty lines between cells, blanks gone",
  print: (report, hand) =>
    printAround(report, String, (table) => savedRows(report, table, hand).flat().filter(Boolean).join("\n\n")),
}
