import { type Report, tableIds } from "@gouji/core"
import { addressOf, placeOf } from "../readers/sheet/address.ts"
import { asNumbers, type Content, type Enter, enterTable, type SheetPart } from "./make-xlsx.ts"

/** Cells by address, and the areas that are merged. */
export interface Entered {
  readonly cells: Map<string, Content>
  readonly merges: string[]
}

/** Where a row or column of a form comes to stand in a sheet, its last one included. */
export type Spread = (index: number) => readonly [first: number, last: number]

export const single: Spread = (index) => [index, index]

/** Each row or column of a form merged out of several of the sheet. */
export const timesOver =
  (times: number): Spread =>
  (index) => [index * times, index * times + times - 1]

/** Each row or column of a form with empty ones between it and the next. */
export const apart =
  (step: number): Spread =>
  (index) => [index * step, index * step]

const edgeOf = (index: number) => index * 2 + Math.floor(index / 3)

/** Columns of unequal width, as a page's layout leaves them. */
export const uneven: Spread = (index) => [edgeOf(index), edgeOf(index + 1) - 1]

const at = (address: string) => placeOf(address) ?? { row: 0, column: 0 }
const areaOf = (entered: Entered, address: string) => {
  const merge = entered.merges.find((candidate) => candidate.startsWith(`${address}:`))
  return [at(address), at(merge?.split(":")[1] ?? address)] as const
}

/** Cells put elsewhere in a sheet, and merged otherwise. */
export function spreadOut(entered: Entered, column: Spread, row: Spread, down = 0, across = 0): Entered {
  const cells = new Map<string, Content>()
  const merges: string[] = []
  for (const [address, content] of entered.cells) {
    const [first, last] = areaOf(entered, address)
    const from = addressOf(row(first.row)[0] + down, column(first.column)[0] + across)
    const to = addressOf(row(last.row)[1] + down, column(last.column)[1] + across)
    cells.set(from, content)
    if (from !== to) merges.push(`${from}:${to}`)
  }
  return { cells, merges }
}

export function extentOf(entered: Entered): { readonly rows: number; readonly columns: number } {
  const ends = [...entered.cells.keys()].map((address) => areaOf(entered, address)[1])
  return {
    rows: Math.max(...ends.map(({ row }) => row)) + 1,
    columns: Math.max(...ends.map(({ column }) => column)) + 1,
  }
}

/** The tables of a report in one sheet under its title, each where `place` puts it. */
export function tablesInSheet(
  report: Report,
  place: (table: Entered, before: readonly Entered[]) => Entered,
  enter: Enter = asNumbers,
): SheetPart {
  const placed: Entered[] = []
  for (const table of tableIds) {
    const entered: Entered = { cells: new Map(), merges: [] }
    enterTable(entered.cells, entered.merges, report, table, [0, 0], enter)
    placed.push(place(entered, placed))
  }
  const title: [string, Content] = ["A1", { text: report.title ?? "" }]
  return {
    name: "表",
    cells: new Map([title, ...placed.flatMap(({ cells }) => [...cells])]),
    merges: placed.flatMap(({ merges }) => merges),
  }
}
