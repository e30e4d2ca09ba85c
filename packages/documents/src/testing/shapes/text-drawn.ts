import { paddedRows, printAround } from "../print.ts"
import type { Shape } from "../shape.ts"

/** As programs draw tables on a terminal. */
export const textDrawn: Shape = {
  name: "text, lines drawn with signs",
  print: (report, hand) =>
    printAround(report, String, (table) => {
      const rows = paddedRows(report, table, hand)
      const rule = `├${(rows[0] ?? []).map(() => "──").join("┼")}┤`
      return rows.map((row) => `│${row.join("│")}│`).join(`\n${rule}\n`)
    }),
}
