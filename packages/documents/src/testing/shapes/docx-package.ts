import { type Layout, layoutOf, type Report, type TableId } from "@gouji/core"
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx"
import { cutInTwo, type LayOut, remediesTorn } from "../lay-out.ts"
import { boxText, type Hand, partsOf } from "../print.ts"
import type { Shape } from "../shape.ts"

function rowOf(layout: Layout, row: number, report: Report, hand: Hand): TableRow {
  const children = layout.boxes
    .filter((box) => box.row === row)
    .map(
      (box) =>
        new TableCell({
          children: [new Paragraph(boxText(box, report, hand))],
          rowSpan: box.rowSpan,
          columnSpan: box.columnSpan,
        }),
    )
  return new TableRow({ children })
}

function tablesOf(report: Report, table: TableId, hand: Hand, layOut: LayOut): (Table | Paragraph)[] {
  const form = report.forms[table]
  if (form === null) return []
  return layOut(layoutOf(form, table), table).flatMap((layout) => [
    new Table({ rows: Array.from({ length: layout.rows }, (_, row) => rowOf(layout, row, report, hand)) }),
    new Paragraph(""),
  ])
}

/** Written by a library that is not ours, so that no reader is tested on its own writer alone. */
function shape(name: string, layOut: LayOut): Shape {
  return {
    name,
    print: async (report, hand) => {
      const children = partsOf(report).flatMap((part) => {
        if (part.kind === "table") return tablesOf(report, part.table, hand, layOut)
        return [new Paragraph(part.kind === "text" ? part.text : { text: part.text, heading: HeadingLevel.HEADING_1 })]
      })
      return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
    },
  }
}

export const docxPackage: readonly Shape[] = [
  shape("DOCX, by docx", (layout) => [layout]),
  shape("DOCX, by docx, tables cut in two", cutInTwo),
  shape("DOCX, by docx, table four torn in three", remediesTorn),
]
