import { describe, expect, it } from "vitest"
import type { TableCell } from "../document.ts"
import { rowsOf } from "./row-labels.ts"
import { withWholeLabels } from "./split-labels.ts"

const label = rowsOf("2021", "requests").find(({ id }) => id === "other-not-supplemented")?.label ?? ""
const [front, back] = [label.slice(0, 18), label.slice(18)]

const cell = (row: number, column: number, text: string, rowSpan = 1): TableCell => ({
  text,
  row,
  column,
  rowSpan,
  columnSpan: 1,
})
const figures = (row: number, rowSpan: number) => ["8", "", "8"].map((text, at) => cell(row, at + 2, text, rowSpan))
const texts = (rows: readonly (readonly TableCell[])[]) => rows.map((row) => row.map(({ text }) => text))
/** A line with its label in two rows of a sheet, an empty one between, and the next line. */
const sheet = (first: string, second: string) => [
  [cell(0, 0, "（六）其他处理", 4), cell(0, 1, first), ...figures(0, 3)],
  [cell(1, 1, "")],
  [cell(2, 1, second)],
  [cell(3, 1, "3.其他"), ...figures(3, 1)],
]

describe("withWholeLabels", () => {
  it("puts a label together whose figures are merged over its rows", () => {
    const [line, next] = withWholeLabels(sheet(front, back))
    expect(texts([line ?? [], next ?? []])).toEqual([
      ["（六）其他处理", label, "8", "", "8"],
      ["3.其他", "8", "", "8"],
    ])
    expect(line?.slice(1).map(({ rowSpan }) => rowSpan)).toEqual([1, 1, 1, 1])
  })

  const untouched: readonly (readonly [string, readonly (readonly TableCell[])[]])[] = [
    ["two labels are two rows, whose figures these may be", sheet("1.信访举报投诉类申请", "2.重复申请")],
    ["labels that are none of the form together", sheet(front, "及其他")],
    ["a figure in the rows below", sheet(front, back).map((row, at) => (at === 1 ? [...row, cell(1, 6, "1")] : row))],
    ["figures that are not merged", [[cell(0, 1, front), ...figures(0, 1)], [cell(1, 1, back)]]],
    ["a label that is merged as well", [[cell(0, 1, label, 2), ...figures(0, 2)], [cell(2, 1, back)]]],
  ]
  it.for(untouched)("leaves alone: %s", ([, rows]) => {
    expect(withWholeLabels(rows)).toEqual(rows)
  })
})
