import type { Box, Report } from "@gouji/core"
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx"
import { bandsOf } from "../bands.ts"
import { boxText } from "../box-text.ts"
import { columnWidths } from "../column-widths.ts"
import type { Part } from "../parts.ts"
import { fonts } from "./fonts.ts"
import { textWidth } from "./measures.ts"
import { typeSize } from "./type-size.ts"

type TablePart = Extract<Part, { readonly kind: "table" }>

/** Between a cell's border and its text. */
const margin = 40
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const
const single = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const

interface Look {
  readonly widths: readonly number[]
  readonly labels: number
  readonly figures: number
  /** Rows up to this one stay on one sheet with the row below. */
  readonly keptUpTo: number
}

/** Labels of rows begin at the left, as the form prints them; groups, headers and figures stand in the middle. */
function cellOf(box: Box, report: Report, { widths, labels, figures, keptUpTo }: Look): TableCell {
  const width = widths.slice(box.column, box.column + box.columnSpan).reduce((sum, part) => sum + part, 0)
  const isFigure = box.kind === "figure"
  const isLabel = box.kind === "row" && box.rowSpan === 1 && widths.length < 15
  const run = new TextRun({ text: boxText(box, report.cells), font: fonts.table, size: isFigure ? figures : labels })
  const alignment = isLabel ? AlignmentType.LEFT : AlignmentType.CENTER
  return new TableCell({
    children: [new Paragraph({ children: [run], alignment, spacing: single, keepNext: box.row < keptUpTo })],
    columnSpan: box.columnSpan,
    rowSpan: box.rowSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
  })
}

/** More rows than these cannot be held on one sheet under a heading. */
const mostKept = 20

/** A table as the form prints it. Its one header comes again on each sheet, no row is torn, and a short table stays whole. */
export function tableDocx({ layout }: TablePart, report: Report): Table {
  const widths = columnWidths(layout, textWidth)
  const isDense = layout.columns > 4
  const labels = isDense ? 18 : 21
  const header = new Set(bandsOf(layout).flatMap(({ tag, rows }) => (tag === "thead" ? rows : [])))
  const keptUpTo = layout.rows <= mostKept ? layout.rows - 1 : header.size
  const figures = typeSize(layout, widths, report.cells, labels, 2 * margin)
  const look: Look = { widths, labels, figures, keptUpTo }
  const rows = Array.from({ length: layout.rows }, (_, row) => {
    const boxes = layout.boxes.filter((box) => box.row === row)
    return new TableRow({
      children: boxes.map((box) => cellOf(box, report, look)),
      cantSplit: true,
      tableHeader: header.has(row),
      height: { value: isDense ? 340 : 480, rule: HeightRule.ATLEAST },
    })
  })
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: margin, right: margin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  })
}
