import { formOf, type Layout, layoutOf, type Report, sumsOf, type TableId } from "@gouji/core"
import { bandsOf } from "../bands.ts"
import { columnWidths } from "../column-widths.ts"
import { holds } from "./holds.ts"
import { figureContent, type SheetCell } from "./sheet-cell.ts"
import type { WrittenSheet } from "./sheet-xml.ts"
import { type Place, sumFormula } from "./sum-formula.ts"

/** Rows above the table: its title, and an empty one. */
const above = 2

/** What became of a table's figures. */
export interface TableSheet {
  readonly sheet: WrittenSheet
  readonly sumsNotFormulas: number
  readonly figuresAsText: number
}

function titleOf(report: Report, table: TableId): string {
  const { agency, year } = report
  const { label } = formOf(report.forms[table] ?? "2021").tables[table].title
  return [agency.name ?? "", year === null ? "" : `${year}年`, label].filter(Boolean).join(" ")
}

/** For each total that is to be a formula, the formula; and how many are no sums of their parts. */
function formulasOf(report: Report, table: TableId, places: ReadonlyMap<string, Place>) {
  const formulas = new Map<string, string>()
  let others = 0
  for (const { cell, parts } of sumsOf(report.forms[table] ?? "2021", table).values()) {
    if (holds(report, cell, parts)) formulas.set(cell, sumFormula(parts.flatMap((part) => places.get(part) ?? [])))
    else others += 1
  }
  return { formulas, others }
}

/** Widths in digits that a table's columns have together, and what a line of text in a row takes, in points. */
const whole: Readonly<Record<TableId, number>> = { disclosure: 90, requests: 110, remedies: 150 }
const lineHeight = 16

/** Merged cells are given no height by any program: rows are as high as what stands in them asks for. */
function heightsOf({ boxes, rows }: Layout, widths: readonly number[]): Map<number, number> {
  const heights = new Map<number, number>()
  for (let row = 0; row < rows; row += 1) {
    const lines = boxes
      .filter((box) => box.row === row)
      .map((box) => {
        const room = widths.slice(box.column, box.column + box.columnSpan).reduce((sum, width) => sum + width, 0)
        return Math.ceil((box.label.length * 2.1) / Math.max(room - 1, 2)) / box.rowSpan
      })
    heights.set(row + above, Math.ceil(Math.max(1.4, ...lines.map((count) => count + 0.3)) * lineHeight))
  }
  return heights
}

/** A table on a sheet as the form prints it, with merged cells and numbers that are numbers. */
export function tableSheet(report: Report, table: TableId, formulas: boolean): TableSheet | null {
  const form = report.forms[table]
  if (form === null) return null
  const layout = layoutOf(form, table)
  const widths = columnWidths(layout, whole[table])
  const places = new Map(
    layout.boxes.flatMap((box): [string, Place][] =>
      box.cell === null ? [] : [[box.cell, { row: box.row + above, column: box.column }]],
    ),
  )
  const made = formulas ? formulasOf(report, table, places) : { formulas: new Map<string, string>(), others: 0 }
  const cells = layout.boxes.map((box): SheetCell => {
    const { row, column, rowSpan, columnSpan, cell } = box
    const place = { row: row + above, column, rowSpan, columnSpan }
    if (cell !== null) {
      return { ...place, content: figureContent(report.cells[cell], made.formulas.get(cell)), style: "figure" }
    }
    const style = box.kind === "row" && rowSpan === 1 ? "label" : "head"
    return { ...place, content: { kind: "text", text: box.label }, style }
  })
  const title: SheetCell = {
    row: 0,
    column: 0,
    columnSpan: layout.columns,
    content: { kind: "text", text: titleOf(report, table) },
    style: "title",
  }
  const [header] = bandsOf(layout).filter(({ tag }) => tag === "thead")
  const last = header?.rows.at(-1)
  const spec = formOf(form).sections.find((section) => section.id === table)
  return {
    sheet: {
      name: (spec?.label ?? table).slice(0, 31),
      cells: [title, ...cells],
      widths,
      heights: new Map([[0, 30], ...heightsOf(layout, widths)]),
      ...(last !== undefined && { header: [above, last + above] as const }),
      landscape: table === "remedies",
    },
    sumsNotFormulas: made.others,
    figuresAsText: cells.filter(({ content, style }) => style === "figure" && content.kind === "text").length,
  }
}
