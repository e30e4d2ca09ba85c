import { expect, it } from "vitest"
import { continueTables } from "./continue-tables.ts"
import { unknownSign } from "./page-content.ts"
import type { Box, PageLine, PageTable } from "./page-items.ts"

const box = (text: string, row: number, column: number, page: number): Box => ({
  text,
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  page,
  full: false,
})

const table = (page: number, rows: readonly (readonly string[])[]): PageTable => ({
  kind: "table",
  page,
  top: 50,
  bottom: 700,
  xs: [50, 300, 590],
  rows: rows.map((texts, row) => texts.map((text, column) => box(text, row, column, page))),
})

function line(text: string, from: number): PageLine {
  const signs = [...text].map((sign, index) => ({
    text: sign,
    x: from + 8 * index,
    y: 100,
    base: 104,
    from: from + 8 * index,
    to: from + 8 * index + 8,
    size: 8,
    run: 1,
    upright: false,
  }))
  const ends = { left: from, right: from + 8 * text.length, y: 100, base: 104, size: 8 }
  return { kind: "line", page: 1, top: 100, line: { signs, ...ends } }
}

const pages = (between: PageLine) =>
  continueTables([[table(1, [["规章", "1"]]), between], [table(2, [["行政规范性文件", "2"]])]])

it("a table goes on behind the figures that lie off its sheet, beside it", () => {
  const [joined, beside] = pages(line(unknownSign.repeat(3), 592))
  expect(joined?.kind === "table" && joined.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["规章", "1"],
    ["行政规范性文件", "2"],
  ])
  expect(beside?.kind).toBe("line")
})

it("a table does not go on behind anything else", () => {
  expect(pages(line("附件", 592)).map(({ kind }) => kind)).toEqual(["table", "line", "table"])
  expect(pages(line(unknownSign, 400)).map(({ kind }) => kind)).toEqual(["table", "line", "table"])
})
