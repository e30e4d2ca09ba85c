import type { Report } from "@gouji/core"
import { escapeText } from "entities"
import { type Hand, paddedRows, partsOf, printAround } from "../print.ts"
import type { Shape } from "../shape.ts"

/** Whether a row goes on in the cells of the one before it: the next of its group, none of its figures left blank. */
function goesOn(row: readonly string[], before: readonly string[]): boolean {
  const [group, label = "", ...figures] = row.slice(1)
  const isNext = group === "" && /^\d/.test(label) && /^\d/.test(before[2] ?? "")
  return row[0] === "" && isNext && figures.length > 1 && [...figures, ...before.slice(3)].every((text) => text !== "")
}

/** A table whose groups of rows stand in one row, below each other in its cells. */
function joinedRows(rows: readonly (readonly string[])[], lineBreak: string): string[][] {
  const joined: { cells: string[]; last: readonly string[] }[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (above && goesOn(row, above.last)) {
      above.cells = above.cells.map((text, column) => (row[column] ? `${text}${lineBreak}${row[column]}` : text))
      above.last = row
    } else joined.push({ cells: [...row], last: row })
  }
  return joined.map(({ cells }) => cells)
}

const markdown = (report: Report, hand: Hand) =>
  printAround(
    report,
    (text) => `## ${text}`,
    (table) => {
      const [header = [], ...rows] = joinedRows(paddedRows(report, table, hand), "<br>")
      const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
      return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n")
    },
  )

function page(report: Report, hand: Hand): string {
  const parts = partsOf(report).map((part) => {
    if (part.kind !== "table") return `<p>${escapeText(part.text)}</p>`
    const rows = joinedRows(paddedRows(report, part.table, hand), "\n").map((cells) =>
      cells
        .map(
          (text) =>
            `<td>${text
              .split("\n")
              .map((line) => `<p>${escapeText(line)}</p>`)
              .join("")}</td>`,
        )
        .join(""),
    )
    return `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join("\n")}</table>`
  })
  return `<!doctype html>\n<html><body>\n${parts.join("\n")}\n</body></html>\n`
}

/** Groups of rows in one row of the table, as people type them who know no other way. */
export const rowsInCells: readonly Shape[] = [
  { name: "HTML, rows below each other in cells", print: page },
  { name: "Markdown, rows below each other in cells", print: markdown },
]
