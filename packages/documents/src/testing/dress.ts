import { type Box, type Layout, layoutOf, type Report, type TableId } from "@gouji/core"
import { escapeText } from "entities"
import type { LayOut } from "./lay-out.ts"
import { boxText, type Hand, type Part, partsOf } from "./print.ts"

/** The markup that a program puts around a report: what it does with pages, lines, tables, rows and cells. */
export interface Dress {
  readonly page: (title: string, body: string) => string
  /** `text` is escaped already. */
  readonly line: (text: string, kind: Exclude<Part["kind"], "table">) => string
  readonly table: (rows: readonly string[], layout: Layout) => string
  readonly row: (cells: readonly string[], index: number) => string
  readonly cell: (text: string, box: Box, spans: string) => string
  readonly layOut: LayOut
}

const spansOf = ({ columnSpan, rowSpan }: Box) =>
  (columnSpan > 1 ? ` colspan="${columnSpan}"` : "") + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "")

/** No more than what the form needs. */
export const bare: Dress = {
  page: (title, body) =>
    `<!doctype html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>\n${body}\n</body></html>\n`,
  line: (text, kind) =>
    kind === "text" ? `<p>${text}</p>` : kind === "title" ? `<h1>${text}</h1>` : `<h2>${text}</h2>`,
  table: (rows) => `<table border="1">\n${rows.join("\n")}\n</table>`,
  row: (cells) => `<tr>${cells.join("")}</tr>`,
  cell: (text, _, spans) => `<td${spans}>${text}</td>`,
  layOut: (layout) => [layout],
}

function dressLayout(layout: Layout, report: Report, hand: Hand, dress: Dress): string {
  const rows = Array.from({ length: layout.rows }, (_, row) =>
    dress.row(
      layout.boxes
        .filter((box) => box.row === row)
        .map((box) => dress.cell(escapeText(boxText(box, report, hand)), box, spansOf(box))),
      row,
    ),
  )
  return dress.table(rows, layout)
}

/** A table in a dress. */
export function dressTable(report: Report, table: TableId, hand: Hand, dress: Dress = bare): string {
  const form = report.forms[table]
  if (form === null) return ""
  return dress
    .layOut(layoutOf(form, table), table)
    .map((layout) => dressLayout(layout, report, hand, dress))
    .join("\n<p></p>\n")
}

/** A page in a dress, of which only what differs from the bare one is given. */
export function dressed(part: Partial<Dress>): (report: Report, hand: Hand) => string {
  const dress: Dress = { ...bare, ...part }
  return (report, hand) => {
    const lines = partsOf(report).map((each) =>
      each.kind === "table"
        ? dressTable(report, each.table, hand, dress)
        : dress.line(escapeText(each.text), each.kind),
    )
    return dress.page(escapeText(report.title ?? ""), lines.join("\n"))
  }
}
