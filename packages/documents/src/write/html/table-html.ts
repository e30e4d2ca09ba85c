import { type Box, formOf, type Layout, type Report } from "@gouji/core"
import { escapeText } from "entities"
import { bandsOf } from "../bands.ts"
import { boxText } from "../box-text.ts"
import { columnWidths } from "../column-widths.ts"
import type { Part } from "../parts.ts"
import type { Styles } from "./styles.ts"

/** On paper a table of no more rows stays on one sheet. */
const mostKept = 20
/** So many rows of a group stay together. */
const mostTogether = 10
/** A table of more columns is not made as narrow as a telephone. */
const fewestColumns = 4

type TablePart = Extract<Part, { readonly kind: "table" }>

const attribute = (name: string, value: number) => (value > 1 ? ` ${name}="${value}"` : "")

/** What a header is the header of: one column or row, or as many as it spans. */
function scopeOf({ kind, columnSpan, rowSpan }: Box, columns: number): string {
  if (kind === "row") return rowSpan > 1 ? "rowgroup" : "row"
  if (kind === "heading" && columnSpan === columns) return "rowgroup"
  return columnSpan > 1 ? "colgroup" : "col"
}

function boxHtml(box: Box, layout: Layout, report: Report, styles: Styles): string {
  const spans = attribute("colspan", box.columnSpan) + attribute("rowspan", box.rowSpan)
  const text = escapeText(boxText(box, report.cells))
  if (box.kind === "figure") return `<td${spans} style="${styles.figure}">${text}</td>`
  // A group stands in the middle beside its rows; the rows' own labels begin at the left, as the form prints them.
  const style =
    box.rowSpan > mostTogether ? styles.group : box.kind === "row" && box.rowSpan === 1 ? styles.label : styles.head
  return `<th scope="${scopeOf(box, layout.columns)}"${spans} style="${style}">${text}</th>`
}

/**
 * A table as the form prints it, in a frame of its own. `captioned`: with the form's title of it, for those who come to a
 * table without what stands around it; on paper it stands under the heading that says the same.
 */
export function tableHtml({ table, layout }: TablePart, report: Report, styles: Styles, captioned: boolean): string {
  const title = formOf(report.forms[table] ?? "2021").tables[table].title.label
  const line = (row: number) => {
    const boxes = layout.boxes.filter((box) => box.row === row)
    return `<tr>${boxes.map((box) => boxHtml(box, layout, report, styles)).join("")}</tr>`
  }
  const bands = bandsOf(layout).map(({ tag, rows }) => `<${tag}>\n${rows.map(line).join("\n")}\n</${tag}>`)
  const columns = columnWidths(layout, 1000).map((width) => `<col style="width:${width / 10}%">`)
  return [
    `<div style="${layout.rows <= mostKept ? styles.keptFrame : styles.frame}">`,
    `<table style="${styles.table}${layout.columns > fewestColumns ? styles.wide : ""}">`,
    ...(captioned ? [`<caption style="${styles.caption}">${escapeText(title)}</caption>`] : []),
    `<colgroup>${columns.join("")}</colgroup>`,
    ...bands,
    "</table>",
    "</div>",
  ].join("\n")
}
