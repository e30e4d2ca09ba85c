import { printAround, savedRows } from "../print.ts"
import type { Shape } from "../shape.ts"

/** As pages give their text when nothing is put between cells. */
export const textRunTogether: Shape = {
  name: "text, tables run together, nothing between",
  print: (report, hand) => printAround(report, String, (table) => savedRows(report, table, hand).flat().join("")),
}
