import { layoutOf, type Report, type TableId } from "@gouji/core"
import { columnName } from "../../readers/sheet/column-name.ts"
import { type Content, makeXlsx } from "../make-xlsx.ts"
import { boxText, type Hand, partsOf } from "../print.ts"
import type { Shape } from "../shape.ts"

const content = (text: string): Content =>
  text === "" ? { xml: ">" } : /^(?:0|[1-9]\d{0,14})$/.test(text) ? { number: text } : { text }

/** A table with each merged cell split, and what it had in all of its parts. */
function filled(report: Report, table: TableId, hand: Hand): string[][] {
  const form = report.forms[table]
  if (form === null) return []
  const { rows, columns, boxes } = layoutOf(form, table)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const isIn = (from: number, span: number, at: number) => from <= at && at < from + span
      const box = boxes.find((each) => isIn(each.row, each.rowSpan, row) && isIn(each.column, each.columnSpan, column))
      return box ? boxText(box, report, hand) : ""
    }),
  )
}

/** A sheet whose merged cells were split and filled, as programs do that want a value in each cell. */
export const sheetFilled: Shape = {
  name: "XLSX, merged cells split and filled",
  print: (report, hand) => {
    const lines = partsOf(report).flatMap((part) =>
      part.kind === "table" ? [...filled(report, part.table, hand), []] : [[part.text]],
    )
    const cells = lines.flatMap((line, row) =>
      line.map((text, column): [string, Content] => [`${columnName(column)}${row + 1}`, content(text)]),
    )
    return makeXlsx([{ name: "Sheet1", cells: new Map(cells) }])
  },
}
