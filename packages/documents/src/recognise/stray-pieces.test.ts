import { expect, it } from "vitest"
import type { Record } from "./records.ts"
import { withoutStrays } from "./stray-pieces.ts"

const line = (label: string, texts: readonly string[], { block = 2, page = 1 as number | null } = {}): Record => ({
  labels: label === "" ? [] : [label],
  values: texts.map((text, index) => ({
    text,
    place: { block, row: 0, column: index + 1, page, text },
    span: [index + 1, index + 2],
    merged: false,
    run: null,
  })),
  place: { block, row: 0, column: 0, page, text: "" },
  context: [],
  header: [],
  aligned: null,
  cells: texts.length + 1,
})
const read = (records: readonly Record[], rows: readonly number[], at: number) =>
  withoutStrays(records, new Set(rows), at)?.values.map((value) => value.text)

const above = line("1.属于国家秘密", ["1", "2", "3", "6"])
const unknown = "\ufffd"

it("a figure that stands half above and half below its row's line is no blank, and no piece is a figure", () => {
  const middle = [
    above,
    line("", ["", "100", "", "108"]),
    line("3.其他", ["0", "", "5", "784"]),
    line("", ["", "7", "", "976"]),
  ]
  expect(read(middle, [0, 2], 2)).toEqual(["0", unknown, "5", unknown])
  // Whether the line between is the rest of the one above nobody can tell.
  expect(read(middle, [0, 2], 0)).toEqual(["1", unknown, "3", unknown])
})

it("pieces of a label stand beside pieces of figures", () => {
  const pieces = [line("5.要求行政机关确", ["", "", "", "427"]), line("认或重新出具已获", ["0", "8", "", "047"])]
  expect(read(pieces, [0], 0)).toEqual([unknown, unknown, "", unknown])
})

it("a figure in none of the row's columns leaves it without any", () => {
  expect(read([line("3.其他", ["1"]), line("", ["", "8"])], [0], 0)).toEqual([unknown])
})

it.for<readonly [string, readonly Record[]]>([
  ["the lines around it are rows", [line("", ["7", "7", "7", "7"]), above]],
  ["a whole line below is one that the form does not have", [above, line("小计", ["1", "2", "3", "6"])]],
  ["another table stands below", [above, line("", ["1", "2", "3", "4", "5"], { block: 3 })]],
  ["nothing is printed beside it", [above, line("", ["", "", "", ""])]],
  [
    "there is no sheet",
    [line("1.属于国家秘密", ["1", "2", "3", "6"], { page: null }), line("", ["", "7", "", "8"], { page: null })],
  ],
])("a row keeps its figures where %s", ([, records]) => {
  const at = records.findIndex((record) => record.labels.includes("1.属于国家秘密"))
  expect(read(records, at === 1 ? [0, 1] : [0], at)).toEqual(["1", "2", "3", "6"])
})
