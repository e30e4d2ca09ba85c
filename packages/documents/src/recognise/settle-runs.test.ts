import { expect, test } from "vitest"
import type { Value } from "./records.ts"
import { rowsOf } from "./row-labels.ts"
import { runOf } from "./run-of-row.ts"
import { settleRuns } from "./settle-runs.ts"
import { emptyTable } from "./table-reading.ts"

const rows = rowsOf("2021", "requests")
const rowCalled = (id: string) => {
  const row = rows.find(({ cells }) => cells[0]?.startsWith(`requests/${id}/`))
  if (!row) throw new Error(id)
  return row
}
const place = { block: 0, row: null, column: null, page: null, text: "" }
const glued = (text: string): Value => ({ text, place, span: null, merged: false, run: "glued" })

/** A table of zeros but for some rows, of which those in `open` are printed with nothing between their figures. */
function settled(figures: Readonly<Record<string, readonly number[]>>, open: Readonly<Record<string, string>>) {
  const into = emptyTable("requests", "2021")
  for (const row of rows) for (const cell of row.cells) into.figures.set(cell, 0)
  for (const [id, own] of Object.entries(figures))
    for (const [at, cell] of rowCalled(id).cells.entries()) into.figures.set(cell, own[at] ?? 0)
  for (const id of Object.keys(open)) for (const cell of rowCalled(id).cells) into.figures.delete(cell)
  settleRuns(
    into,
    Object.entries(open).flatMap(([id, text]) => runOf(rowCalled(id), [glued(text)]) ?? []),
  )
  return (id: string) => rowCalled(id).cells.map((cell) => into.figures.get(cell))
}

const millions = [1_234_567, 2_345_678, 3_456_789, 4_567_891, 5_678_912, 6_789_123, 24_072_960]
const none = Array<undefined>(7).fill(undefined)

test("what could be cut in too many ways is what the rows make it", () => {
  const text = millions.join("")
  const row = settled({ granted: millions }, { handled: text, received: text })
  expect([row("handled"), row("received")]).toEqual([millions, millions])
})

test("what the rows make it is not taken where it prints other digits", () => {
  const [first = 0, ...others] = millions
  const row = settled({ granted: millions }, { handled: [first + 1, ...others].join("") })
  expect(row("handled")).toEqual(none)
})

test("rows that are open each by itself are settled together", () => {
  const [a, b] = [
    [0, 0, 0, 15, 1, 0, 16],
    [3, 0, 28, 1, 2, 4, 38],
  ]
  const sums = a.map((figure, at) => figure + (b[at] ?? 0))
  const open = { granted: a.join(""), "partly-granted": b.join("") }
  const row = settled({ handled: sums, received: sums }, open)
  expect([row("granted"), row("partly-granted")]).toEqual([a, b])
  const broken = settled({ handled: [0, 0, 0, 99, 0, 0, 99] }, open)
  expect([broken("granted"), broken("partly-granted")]).toEqual([none, none])
})

test("digits that may have lost a blank are cut where the sums tell that they have not, and left where they have", () => {
  // 021010022 adds up as seven figures, and as six with a blank that left no trace.
  const [whole, lost] = [
    [0, 21, 0, 1, 0, 0, 22],
    [0, 2, 10, 10, 0, 0, 22],
  ]
  const open = { granted: "021010022" }
  expect(settled({ handled: whole, received: whole }, open)("granted")).toEqual(whole)
  expect(settled({ handled: lost, received: lost }, open)("granted")).toEqual(none)
  expect(settled({}, { ...open, handled: "021010022" })("granted")).toEqual(none)
})
