import type { CheckSheet } from "@gouji/core"
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx"
import { unwritableSigns } from "../../write/unwritable-signs.ts"

/** Across an A4 sheet on its side within its margins, in twentieths of a point. */
export const sheetWidth = 14_570
/** Number, severity, place, finding, remedy, and room to note what was done. */
const widths = [620, 900, 2900, 4950, 3600, 1600] as const

const clean = (text: string) => text.replace(unwritableSigns, "\ufffd")

/** Nine points: six columns stand on a sheet. */
const small = 18

const line = (text: string, look: { bold?: boolean; color?: string; size?: number } = {}) =>
  new Paragraph({ children: [new TextRun({ text: clean(text), size: small, ...look })], spacing: { after: 30 } })

const plain = { style: BorderStyle.SINGLE, size: 4, color: "8D8A82" } as const
const borders = { top: plain, bottom: plain, left: plain, right: plain, insideHorizontal: plain, insideVertical: plain }
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const unbordered = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

const cell = (children: readonly Paragraph[], width: number, fill?: string) =>
  new TableCell({
    children: children.length > 0 ? children : [new Paragraph("")],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }),
  })

/** The facts, two to a line. */
function factsTable({ facts, texts }: CheckSheet): Table {
  const pairs = Array.from({ length: Math.ceil(facts.length / 2) }, (_, index) => facts.slice(index * 2, index * 2 + 2))
  const of = (fact: CheckSheet["facts"][number] | undefined) => {
    const runs = fact
      ? [new TextRun({ text: `${fact[0]}${texts.colon}` }), new TextRun({ text: clean(fact[1]), bold: true })]
      : []
    return cell([new Paragraph({ children: runs })], sheetWidth / 2)
  }
  return new Table({
    rows: pairs.map(([left, right]) => new TableRow({ children: [of(left), of(right)], cantSplit: true })),
    width: { size: sheetWidth, type: WidthType.DXA },
    columnWidths: [sheetWidth / 2, sheetWidth / 2],
    layout: TableLayoutType.FIXED,
    borders: unbordered,
  })
}

/** Severities are words; their colour is beside that. */
const colours = { error: "A3211A", warning: "7A4F00", notice: "1C2026" } as const

function findingsTable({ rows, texts }: CheckSheet): Table {
  const head = new TableRow({
    tableHeader: true,
    children: texts.columns.map((title, index) => cell([line(title, { bold: true })], widths[index] ?? 0, "F2F0EA")),
  })
  const body = rows.map((row, index) => {
    const said = [row.sentence, ...(row.explained === null ? [] : [row.explained])]
    const columns = [
      [line(String(index + 1))],
      [line(row.grade, { bold: true, color: colours[row.severity] })],
      row.places.map((place) => line(place)),
      [...said.map((sentence) => line(sentence)), line(row.rule, { color: "4D5560", size: 15 })],
      [line(row.fix), line(`${texts.basis}${row.basis}`, { color: "4D5560" })],
      [],
    ]
    return new TableRow({
      cantSplit: true,
      children: columns.map((children, at) => cell(children, widths[at] ?? 0)),
    })
  })
  return new Table({
    rows: [head, ...body],
    width: { size: sheetWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
  })
}

const heading = (text: string) =>
  new Paragraph({
    text: clean(text),
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 200, after: 80 },
  })
const list = (texts: readonly string[]) =>
  texts.map((text) => new Paragraph({ text: clean(text), bullet: { level: 0 }, spacing: { after: 20 } }))

function signature({ texts }: CheckSheet): Table {
  const width = Math.floor(sheetWidth / texts.signature.length)
  const line = { ...none, style: BorderStyle.SINGLE, size: 6, color: "1C2026" }
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: texts.signature.map(
          (name) =>
            new TableCell({
              children: [new Paragraph({ text: name, spacing: { before: 400, after: 60 } })],
              width: { size: width, type: WidthType.DXA },
              borders: { top: none, left: none, right: none, bottom: line },
            }),
        ),
      }),
    ],
    width: { size: sheetWidth, type: WidthType.DXA },
    columnWidths: texts.signature.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: unbordered,
  })
}

/** A check sheet as blocks of a Word document. */
export function sheetBlocks(sheet: CheckSheet): (Paragraph | Table)[] {
  const { texts, repair, warnings, coverage, rows } = sheet
  const changes = repair?.changes.map(({ place, from, to }) => `${place}${texts.between}${from} → ${to}`) ?? []
  return [
    new Paragraph({ text: texts.title, heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
    factsTable(sheet),
    new Paragraph({ text: "", spacing: { line: 160 } }),
    rows.length === 0 ? line(texts.none) : findingsTable(sheet),
    ...(repair === null ? [] : [heading(repair.title), ...list(changes)]),
    ...(warnings.length === 0 ? [] : [heading(texts.warnings), ...list(warnings)]),
    heading(texts.coverage),
    line(coverage.counts),
    ...list(coverage.open),
    signature(sheet),
  ]
}
