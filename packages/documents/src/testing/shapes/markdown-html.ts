import { dressTable } from "../dress.ts"
import { printAround } from "../print.ts"
import type { Shape } from "../shape.ts"

export const markdownHtml: Shape = {
  name: "Markdown, tables in HTML",
  print: (report, hand) =>
    printAround(
      report,
      (text) => `## ${text}`,
      (table) => dressTable(report, table, hand),
    ),
}
