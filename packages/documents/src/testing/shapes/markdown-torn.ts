import { paddedRows, printAround } from "../print.ts"
import type { Shape } from "../shape.ts"

type Rows = readonly (readonly string[])[]
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
const separator = (cells: readonly string[]) => line(cells.map(() => "---"))

/** Tables as converters of PDF leave them, each torn in its own way. */
function torn(name: string, table: (rows: Rows) => string): Shape {
  return {
    name,
    print: (report, hand) =>
      printAround(
        report,
        (text) => `## ${text}`,
        (id) => table(paddedRows(report, id, hand)),
      ),
  }
}

/** Labels of the header broken over two rows. */
function headerSplit([header = [], ...rows]: Rows): string {
  const cut = (cell: string) => (cell.length > 2 ? Math.ceil(cell.length / 2) : cell.length)
  const [upper, lower] = [header.map((cell) => cell.slice(0, cut(cell))), header.map((cell) => cell.slice(cut(cell)))]
  return [line(upper), separator(upper), line(lower), ...rows.map(line)].join("\n")
}

/** Each seventh row on a line with the next. */
function rowsJoined([header = [], ...rows]: Rows): string {
  const lines = rows.flatMap((row, index) => {
    if (index % 7 === 5 && index + 1 < rows.length) return [line([...row, ...(rows[index + 1] ?? [])])]
    return index % 7 === 6 ? [] : [line(row)]
  })
  return [line(header), separator(header), ...lines].join("\n")
}

/** A new table each eight rows, its first row taken for a header. */
function continued(rows: Rows): string {
  const parts = Array.from({ length: Math.ceil(rows.length / 8) }, (_, part) => rows.slice(part * 8, part * 8 + 8))
  return parts
    .map(([first = [], ...rest]) => [line(first), separator(first), ...rest.map(line)].join("\n"))
    .join("\n\n")
}

/** Figures set as formulas, as converters write them that know formulas. */
const asFormulas = ([header = [], ...rows]: Rows) =>
  [
    line(header),
    separator(header),
    ...rows.map((row) => line(row.map((cell) => cell.replace(/^\d+$/, "$$$&$$")))),
  ].join("\n")

/** Through a data frame: what is empty is no number, a column without a name has one. */
function framed([header = [], ...rows]: Rows): string {
  const names = header.map((cell, index) => cell || `Unnamed: ${index}`)
  return [line(names), separator(names), ...rows.map((row) => line(row.map((cell) => cell || "NaN")))].join("\n")
}

export const markdownTorn: readonly Shape[] = [
  torn("Markdown, no separator lines", (rows) => rows.map(line).join("\n")),
  torn("Markdown, headers split in two rows", headerSplit),
  torn("Markdown, rows joined", rowsJoined),
  torn("Markdown, figures as formulas", asFormulas),
  torn("Markdown, through a data frame", framed),
  torn("Markdown, tables continued without a header", continued),
]
