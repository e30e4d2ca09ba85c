import { expect, it } from "vitest"
import type { Record } from "./records.ts"
import { wholeAgain } from "./wrapped-rows.ts"

const line = (texts: readonly string[], page: number | null = 1, first = 1): Record => ({
  labels: [],
  values: texts.map((text, index) => ({
    text,
    place: { block: 2, row: 0, column: index + first, page, text },
    span: [index + first, index + first + 1],
    merged: false,
    run: null,
  })),
  place: { block: 2, row: 0, column: 0, page, text: "" },
  context: [],
  header: [],
  aligned: null,
  cells: texts.length,
})
const read = (lines: readonly Record[]) => wholeAgain(lines, 4)?.values.map((value) => value.text) ?? null

const upper = ["59999", "19428", "0", "79427"]
const lower = ["979", "", "", ""]

it("a row broken over lines is whole again where it adds up", () => {
  // 10000200 + 19428 + 0 = 10019628
  expect(read([line(["10000", "19428", "0", "10019"]), line(["200", "", "", "628"])])).toEqual([
    "10000200",
    "19428",
    "0",
    "10019628",
  ])
  // 12345678 + 5 + 0 = 12345683, three digits to a line, an empty cell of the label in front
  const three = [
    ["123", "5", "0", "123"],
    ["456", "", "", "456"],
    ["", "78", "", "", "83"],
  ] as const
  expect(read([line(three[0]), line(three[1]), line(three[2], 1, 0)])).toEqual(["12345678", "5", "0", "12345683"])
})

it.for<readonly [string, readonly Record[]]>([
  ["the upper line adds up by itself", [line(upper), line(lower)]],
  ["the sum is another", [line(["10000", "19428", "0", "10019"]), line(["200", "", "", "629"])]],
  ["a figure does not fill its column", [line(["1", "0", "0", "1"]), line(["2", "", "", "2"])]],
  ["a piece stands under a blank", [line(["", "0", "0", "100"]), line(["200", "", "", "200"])]],
  ["a figure stands elsewhere", [line(["100", "0", "0", "100"]), line(["7", "200", "", "", "200"], 1, 0)]],
  ["a blank may be any figure", [line(["100", "", "0", "100"]), line(["200", "", "", "200"])]],
  ["there is no sheet", [line(["100", "0", "0", "100"], null), line(["200", "", "", "200"], null)]],
])("a row is not put together where %s", ([, lines]) => {
  expect(read(lines)).toBeNull()
})
