import { type Box, formOf, layoutOf, type Report, type TableId } from "@gouji/core"
import { escapeText } from "entities"
import { columnName } from "../../readers/sheet/column-name.ts"
import { type Content, makeXlsx } from "../make-xlsx.ts"
import { boxText, type Hand, partsOf } from "../print.ts"
import type { Shape } from "../shape.ts"

interface Entry {
  readonly row: string
  readonly column: string
  readonly figure: string
}

/** The figures of a table one by one, each with both its labels. */
function entriesOf(report: Report, table: TableId, hand: Hand): Entry[] {
  const form = report.forms[table]
  if (form === null) return []
  const figures = new Map(
    layoutOf(form, table).boxes.flatMap((box) => (box.cell === null ? [] : [[String(box.cell), box]])),
  )
  const label = (text: string, like: Box) => hand.label({ ...like, kind: "row", label: text, cell: null })
  return formOf(form).tables[table].blocks.flatMap((block) =>
    Object.entries(block.rows).flatMap(([row, { label: rowLabel }]) =>
      Object.entries(block.columns).flatMap(([column, { label: columnLabel }]) => {
        const box = figures.get(`${table}/${row}/${column}`)
        if (!box) return []
        return { row: label(rowLabel, box), column: label(columnLabel, box), figure: boxText(box, report, hand) }
      }),
    ),
  )
}

type List = (entries: readonly Entry[]) => readonly (readonly string[])[]

/** The label of a row on a line of its own, its figures below it. */
const below: List = (entries) =>
  entries.flatMap(({ row, column, figure }, index) => [
    ...(entries[index - 1]?.row === row ? [] : [[row]]),
    [column, figure],
  ])

const joined: List = (entries) => entries.map(({ row, column, figure }) => [`${row}－${column}`, figure])

/** The lines of a report with its tables as lists; a line of text has one cell. */
const linesOf = (report: Report, hand: Hand, list: List) =>
  partsOf(report).flatMap((part) => (part.kind === "table" ? list(entriesOf(report, part.table, hand)) : [[part.text]]))

function sheet(report: Report, hand: Hand): Uint8Array {
  const cells = linesOf(report, hand, below).flatMap((line, row) =>
    line.map((text, column): [string, Content] => [
      `${columnName(column)}${row + 1}`,
      text === "" ? { xml: ">" } : /^(?:0|[1-9]\d{0,14})$/.test(text) ? { number: text } : { text },
    ]),
  )
  return makeXlsx([{ name: "Sheet1", cells: new Map(cells) }])
}

function page(report: Report, hand: Hand): string {
  const body = partsOf(report).map((part) => {
    if (part.kind !== "table") return `<p>${escapeText(part.text)}</p>`
    const rows = joined(entriesOf(report, part.table, hand)).map((line) =>
      line.map((text) => `<td>${escapeText(text)}</td>`).join(""),
    )
    return `<table><tr><th>指标</th><th>数值</th></tr>${rows.map((cells) => `<tr>${cells}</tr>`).join("")}</table>`
  })
  return `<!doctype html>\n<html><body>\n${body.join("\n")}\n</body></html>\n`
}

/** Tables as lists with a line for each figure, as other programs give them out. */
export const lists: readonly Shape[] = [
  { name: "HTML, a line for each figure", print: page },
  { name: "XLSX, a line for each figure", print: sheet },
]
