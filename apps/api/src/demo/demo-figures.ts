import {
  cellId,
  cellsOf,
  decimalText,
  type Figure,
  type FormId,
  formOf,
  type Report,
  rowsWithin,
  type TableId,
  tableIds,
  total,
} from "@gouji/core"
import type { Dice } from "./dice.ts"

type Cells = Record<string, Figure>
type Forms = Readonly<Record<TableId, FormId>>

/** What figures are made for. */
export interface FigureOptions {
  readonly forms: Forms
  readonly dice: Dice
  /** About how many requests come in. */
  readonly requests: number
  /** The report of the year before, where there is one: what it carried out comes in. */
  readonly before: Report | null
}

/** The columns that a total is the sum of. */
function parts(form: FormId, table: "requests" | "remedies"): string[] {
  const columns = formOf(form).tables[table].blocks.flatMap((block) => Object.keys(block.columns))
  return [...new Set(columns)].filter((column) => column !== "total")
}

/** Fills in the total of every row. */
function addUp(cells: Cells, form: FormId, table: "requests" | "remedies"): void {
  for (const { row } of cellsOf(form, table)) {
    const figures = parts(form, table).map((column) => cells[cellId(table, row, column)])
    cells[cellId(table, row, "total")] = total(figures)
  }
}

/** Every request is answered in one way or stays open, for each kind of applicant. */
function fillRequests(cells: Cells, { forms, dice, requests, before }: FigureOptions): void {
  const form = forms.requests
  const ways = rowsWithin(form, "requests", "outcomes").filter((row) => row !== "handled")
  const received = dice.deal(requests, parts(form, "requests"))
  for (const [column, count] of received) {
    const carriedIn = Number(before?.cells[cellId("requests", "carried-out", column)] ?? dice.between(0, count >> 4))
    const carriedOut = dice.between(0, (count + carriedIn) >> 3)
    const handled = count + carriedIn - carriedOut
    for (const [row, answered] of dice.deal(handled, ways)) cells[cellId("requests", row, column)] = answered
    cells[cellId("requests", "received", column)] = count
    cells[cellId("requests", "carried-in", column)] = carriedIn
    cells[cellId("requests", "handled", column)] = handled
    cells[cellId("requests", "carried-out", column)] = carriedOut
  }
  addUp(cells, form, "requests")
}

function fillRemedies(cells: Cells, { forms, dice, requests }: FigureOptions): void {
  const form = forms.remedies
  for (const row of new Set(cellsOf(form, "remedies").map((cell) => cell.row))) {
    const cases = dice.deal(dice.between(0, requests >> 5), parts(form, "remedies"))
    for (const [column, count] of cases) cells[cellId("remedies", row, column)] = count
  }
  addUp(cells, form, "remedies")
}

/** What the year before had, with its change: the form of 2019 asks for both. */
function countedOn(before: Report | null, row: string): number | undefined {
  const [was, change] = ["previous-year", "change"].map((column) => before?.cells[cellId("disclosure", row, column)])
  return was == null || change == null ? undefined : Number(was) + Number(change)
}

function fillDisclosure(cells: Cells, { forms, dice, before }: FigureOptions): void {
  for (const cell of cellsOf(forms.disclosure, "disclosure")) {
    if (cell.measure === "amount") cells[cell.id] = decimalText({ units: BigInt(dice.between(100, 999_999)), scale: 2 })
    else cells[cell.id] = cell.measure === "change" ? dice.between(-3, 5) : dice.between(1, 400)
    if (cell.column === "previous-year") cells[cell.id] = countedOn(before, cell.row) ?? cells[cell.id] ?? 0
    // A county has no power to make 规章.
    if (cell.row === "regulations") cells[cell.id] = 0
  }
}

/**
 * Documents: some made, fewer of them repealed (2021) or published (2019), and in the last column what there is in all,
 * counted on from the year before.
 */
function fillDocuments(cells: Cells, { forms, dice, before }: FigureOptions): void {
  const row = cellsOf(forms.disclosure, "disclosure").filter((cell) => cell.row === "normative-documents")
  const [first, second, all] = row.map((cell) => cell.id)
  if (first === undefined || second === undefined || all === undefined) return
  const made = dice.between(3, 12)
  const gone = dice.between(0, made)
  cells[first] = made
  cells[second] = gone
  cells[all] = Number(before?.cells[all] ?? dice.between(40, 90)) + made - gone
}

/** Invented figures for all three tables, every identity of which holds. In the order of the form. */
export function demoFigures(options: FigureOptions): Cells {
  const cells: Cells = {}
  fillDisclosure(cells, options)
  fillDocuments(cells, options)
  fillRequests(cells, options)
  fillRemedies(cells, options)
  const order = tableIds.flatMap((table) => cellsOf(options.forms[table], table))
  return Object.fromEntries(order.map(({ id }) => [id, cells[id] ?? 0]))
}
