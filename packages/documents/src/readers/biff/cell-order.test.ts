import { expect, it } from "vitest"
import { CellOrder } from "./cell-order.ts"

type Place = readonly [row: number, column: number]
const row = (row: number, width: number): Place[] => Array.from({ length: width }, (_, column) => [row, column])
const places = (...rows: readonly (readonly Place[])[]): Place[] => rows.flat()
const moved = (all: readonly Place[], from: Place, to: number) =>
  all.map(([row, column]): Place => (row === from[0] && column === from[1] ? [to, column] : [row, column]))
const table = places(row(3, 5), row(4, 5), row(5, 5))
const turned = table.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])

it.for<[string, readonly Place[], boolean]>([
  ["row by row", table, false],
  ["column by column", turned, false],
  ["two rows, column by column", turned.filter(([row]) => row < 5), false],
  ["from below", table.toReversed(), false],
  [
    "each on the next row",
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    false,
  ],
  [
    "a title and a line below before the table",
    places(
      [
        [0, 0],
        [9, 1],
      ],
      table,
    ),
    false,
  ],
  ["a title behind the table", places(table, [[0, 0]]), false],
  ["rows without an end", places(row(3, 5), row(4, 3), row(5, 5)), false],
  ["a cell far below", moved(table, [4, 3], 2331), true],
  ["a cell above", moved(table, [4, 3], 1), true],
  ["the last cell of a row", moved(table, [4, 4], 2331), true],
])("cells %s", ([, all, isFound]) => {
  const order = new CellOrder()
  expect(all.map(([row, column]) => order.isStray(row, column)).includes(true)).toBe(isFound)
})
