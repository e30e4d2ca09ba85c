import { type Box, formOf, type Layout, type Report } from "@gouji/core"
import { escapeText } from "entities"
import { bandsOf } from "../bands.ts"
import { boxText } from "../box-text.ts"
import type { Part } from "../parts.ts"
import { styles } from "./styles.ts"

type TablePart = Extract<Part, { readonly kind: "table" }>

const attribute = (name: string, value: number) => (value > 1 ? ` ${name}="${value}"` : "")

/** What a header is the header of: one column or row, or as many as it spans. */
function scopeOf({ kind, columnSpan, rowSpan, columns }: Box & { readonly columns: number }): string {
  if (kind === "row") return rowSpan > 1 ? "rowgroup" : "row"
  if (kind === "heading" && columnSpan === columns) return "rowgroup"
  return columnSpan > 1 ? "colgroup" : "col"
}

function boxHtml(box: Box, layout: Layout, report: Report): string {
  const spans = attribute("colspan", box.columnSpan) + attribute("rowspan", box.rowSpan)
  const text = escapeText(boxText(box, report.cells))
  if (box.kind === "figure") return `<td${spans} style="${styles.figure}">${text}</td>`
  const scope = scopeOf({ ...box, columns: layout.columns })
  // A group stands in the middle beside its rows; the rows' own labels begin at the left, as the form prints them.
  const style = box.kind === "row" && box.rowSpan === 1 ? styles.label : styles.head
  return `<th scope="${scope}"${spans} style="${style}">${text}</th>`
}

/** A table as the form prints it, in a frame of its own. */
export function tableHtml({ table, layout }: TablePart, report: Report): string {
  const title = formOf(report.forms[table] ?? "2021").tables[table].title.label
  const line = (row: number) => {
    const boxes = layout.boxes.filter((box) => box.row === row)
    return `<tr style="break-inside:avoid">${boxes.map((box) => boxHtml(box, layout, report)).join("")}</tr>`
  }
  const bands = bandsOf(layout).map(({ tag, rows }) => `<${tag}>\n${rows.map(line).join("\n")}\n</${tag}>`)
  return [
    `<div style="${styles.frame}">`,
    `<table style="${styles.table}">`,
    `<caption style="${styles.caption}">${escapeText(title)}</caption>`,
    ...bands,
    "</table>",
    "</div>",
  ].join("\n")
}
