import { sumsIn } from "@gouji/core"
import { createComputed, createMemo, createRoot, createSignal } from "solid-js"
import { expect, test } from "vitest"
import { type CellState, createCellStates } from "./create-cell-states.ts"
import { blankSheet, cellsOfSheet } from "./sheet.ts"
import { unlocked, withText, withTexts, withZeros } from "./sheet-edits.ts"

const row = (column: string) => `requests/received/${column}`

function mount() {
  const [sheet, setSheet] = createSignal(withZeros(blankSheet("2021"), "requests"))
  return createRoot((dispose) => {
    const sums = createMemo(() => sumsIn(sheet().forms))
    const stateOf = createCellStates({
      sheet,
      sums,
      cells: createMemo(() => cellsOfSheet(sheet())),
      proposals: () => new Map(),
      before: () => null,
    })
    const heard: string[] = []
    const shown = new Map<string, CellState>()
    for (const cell of Object.keys(cellsOfSheet(sheet()))) {
      createComputed(() => {
        shown.set(cell, stateOf(cell))
        heard.push(cell)
      })
    }
    heard.length = 0
    return { sheet, setSheet, shown, heard, dispose }
  })
}

test("of a figure only its cell and the totals over it hear", () => {
  const { setSheet, shown, heard, dispose } = mount()
  setSheet((sheet) => withText(sheet, row("business"), "12"))
  expect(heard.sort()).toEqual([row("business"), row("total")])
  expect([shown.get(row("business"))?.figure, shown.get(row("total"))?.figure]).toEqual([12, 12])
  setSheet((sheet) => withText(sheet, row("business"), "zwölf"))
  expect(shown.get(row("business"))).toMatchObject({ figure: undefined, wrong: "zwölf" })
  dispose()
})

test("whatever is written, each cell shows what the whole sheet says of it", () => {
  const { sheet, setSheet, shown, dispose } = mount()
  const steps = [
    () => withTexts(sheet(), new Map([row("natural-person"), row("business")].map((cell) => [cell, "7"]))),
    () => unlocked(sheet(), row("total")),
    () => withText(sheet(), row("total"), "99"),
    () => withText(sheet(), row("research"), ""),
  ]
  for (const step of steps) {
    setSheet(step())
    const cells = cellsOfSheet(sheet())
    for (const [cell, figure] of Object.entries(cells)) expect([cell, shown.get(cell)?.figure]).toEqual([cell, figure])
  }
  expect(shown.get(row("total"))).toMatchObject({ figure: 99, isTotal: true, isLocked: false })
  dispose()
})
