import { cellsOf, formIds, layoutOf, tableIds } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { tableGrid } from "./table-grid.ts"

const all = formIds.flatMap((form) => tableIds.map((table) => [form, table] as const))

describe.each(all)("the grid of %s %s", (form, table) => {
  const grid = tableGrid(form, table)
  const boxes = grid.parts.flatMap((part) => part.rows).flat()

  test("shows every box of the form once, every cell under its own address", () => {
    expect(boxes).toHaveLength(layoutOf(form, table).boxes.length)
    const figures = boxes.filter(({ box }) => box.kind === "figure")
    expect(figures.map(({ id }) => id).sort()).toEqual(
      cellsOf(form, table)
        .map((cell) => cell.id)
        .sort(),
    )
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length)
  })

  test("ties every figure to headers that are there, and to no figure", () => {
    const headers = new Set(boxes.filter(({ box }) => box.kind !== "figure").map(({ id }) => id))
    for (const { box, headers: named, scope } of boxes) {
      if (box.kind !== "figure") {
        expect(scope).toBeDefined()
        continue
      }
      expect(named?.split(" ").length).toBeGreaterThan(1)
      for (const id of named?.split(" ") ?? []) expect(headers).toContain(id)
    }
  })

  test("every line is as wide as the table, counting what hangs down from above", () => {
    const lines = grid.parts.flatMap((part) => part.rows)
    const taken = lines.map(() => 0)
    lines.forEach((line, row) => {
      for (const { box } of line)
        for (let i = 0; i < box.rowSpan; i += 1) taken[row + i] = (taken[row + i] ?? 0) + box.columnSpan
    })
    expect(new Set(taken)).toEqual(new Set([grid.columns]))
  })
})

test("table three has a header that can repeat on each printed page, table two is a stack of blocks", () => {
  expect(tableGrid("2021", "requests").parts.map((part) => part.kind)).toEqual(["head", "body"])
  expect(tableGrid("2021", "disclosure").parts.map((part) => part.kind)).toEqual(["body", "body", "body", "body"])
  expect(tableGrid("2021", "remedies").stub).toBe(0)
})
