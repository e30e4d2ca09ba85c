import {
  type Language,
  type WorkList,
  type WorkListColumn,
  type WorkListRow,
  workListColumns,
  workListStatuses,
  workListTexts,
} from "@gouji/core"
import { eastAsianWidth } from "get-east-asian-width"
import writeXlsxFile, { type Cell, type CellObject, type Row, type Sheet } from "write-excel-file/universal"
import { listFeature } from "./list-features.ts"

/** In signs of a Latin letter's width. */
const widths: Readonly<Record<WorkListColumn, number>> = {
  agency: 18,
  year: 7,
  severity: 7,
  place: 24,
  sentence: 42,
  expected: 9,
  found: 9,
  fix: 32,
  status: 13,
  note: 22,
  change: 13,
  file: 18,
  id: 20,
}
const ownWidth = 20

/** In points. */
const lineHeight = 13.5
const highest = 400

const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + eastAsianWidth(sign.codePointAt(0) ?? 0) * 1.05, 0)

/** More signs than a cell can hold. */
const longest = 32_767

// Excel reads `_x000D_` in text as the sign with that number: such text gets its own underscore so written.
const plain = (text: string) => text.slice(0, longest).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")

const look = { alignVertical: "top", borderStyle: "thin", borderColor: "#C9C5BC" } as const

/** A text is a text here, whatever it begins with. */
function cellOf(value: string | number | null | undefined): CellObject {
  if (value === null || value === undefined || value === "") return { ...look, wrap: true }
  if (typeof value === "number") return { value, type: Number, align: "center", ...look }
  return { value: plain(value), type: String, wrap: true, ...look }
}

/** As high as its longest text needs: programs do not agree on when they look. */
function heightOf(texts: readonly (string | number | null | undefined)[], columns: readonly number[]): number {
  const lines = texts.map((text, index) => {
    const paragraphs = String(text ?? "").split("\n")
    return paragraphs.reduce((sum, one) => sum + Math.max(1, Math.ceil(widthOf(one) / (columns[index] ?? 1))), 0)
  })
  return Math.min(highest, Math.max(...lines) * lineHeight + 4)
}

const headingOf = (value: string): Cell => ({
  value: plain(value),
  type: String,
  ...look,
  fontWeight: "bold",
  backgroundColor: "#F2F0EA",
  alignVertical: "center",
  wrap: true,
})

function sheetOf(name: string, rows: readonly WorkListRow[], own: readonly string[], language: Language): Sheet<Blob> {
  const { columns } = workListTexts[language]
  const wide = [...workListColumns.map((column) => widths[column]), ...own.map(() => ownWidth)]
  const data: Row[] = [
    [...workListColumns.map((column) => headingOf(columns[column])), ...own.map(headingOf)],
    ...rows.map(({ cells, extra }) => {
      const values = [...workListColumns.map((column) => cells[column]), ...own.map((title) => extra[title])]
      const height = heightOf(values, wide)
      return values.map((value) => ({ ...cellOf(value), height }))
    }),
  ]
  return {
    data,
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: "landscape",
    columns: wide.map((width) => ({ width })),
  }
}

/**
 * A work list as a workbook: a sheet with what is to be done, and one with what is gone. The state is chosen from a list;
 * the header stands still and filters. Columns of people's own stand behind ours.
 */
export async function writeWorkList({ open, gone }: WorkList, language: Language): Promise<Uint8Array> {
  const texts = workListTexts[language]
  const own = [...new Set([...open, ...gone].flatMap(({ extra }) => Object.keys(extra)))]
  const sheets = [sheetOf(texts.title, open, own, language), sheetOf(texts.gone, gone, own, language)]
  const choices = workListStatuses.map((status) => texts.statuses[status])
  const choice = { column: workListColumns.indexOf("status"), choices }
  const features = sheets.map(({ data = [] }) => ({
    rows: data.length,
    columns: workListColumns.length + own.length,
    choice,
  }))
  const font = language === "zh-CN" ? "宋体" : "Calibri"
  const made = writeXlsxFile(sheets, { fontFamily: font, fontSize: 10, features: [listFeature(features)] })
  return new Uint8Array(await (await made.toBlob()).arrayBuffer())
}
