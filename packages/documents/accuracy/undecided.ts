import { equationsOf, isEquality, type Report, type Rule, rules, sameFigure, type TableId, total } from "@gouji/core"
import { readDocument } from "../src/read-document.ts"
import { waysThatAddUp } from "../src/recognise/cut-runs.ts"
import { printShape, type Shape } from "../src/testing/shape.ts"
import type { Specimen } from "./specimens.ts"

/** Why cells are left out where nothing parts figures, or a blank leaves nothing behind, counted by what was printed. */
export interface Undecided {
  left: number
  /** In a table without sums, whose digits nothing tells apart. */
  noSums: number
  /** In a table, or a row, with a blank that left no trace. */
  blanks: number
  /** In a table whose sums do not hold. */
  broken: number
  /** Where the sums leave more than one way. */
  open: number
  /** Of these, in how many all ways have the same figure. */
  alike: number
}

const tableOf = (cell: string) => cell.split("/")[0] as TableId

/** The figures that share their fate with a cell's: its row's, or those of all table four, which stands in one line. */
function lineOf({ cells }: Report, cell: string) {
  const end = tableOf(cell) === "remedies" ? cell.indexOf("/") : cell.lastIndexOf("/")
  return Object.entries(cells).filter(([other]) => other.startsWith(cell.slice(0, end + 1)))
}

const equations = (report: Report, table: TableId) => {
  const form = report.forms[table]
  const equalities = (rules as readonly Rule[]).filter(isEquality).filter((rule) => rule.table === table)
  return form === null ? [] : equalities.flatMap((rule) => equationsOf(rule, form))
}

function isBroken(report: Report, table: TableId): boolean {
  const figure = (cell: string) => report.cells[cell]
  return equations(report, table).some(({ expected, found }) => {
    const [left, right] = [total(expected.map(figure)), total(found.map(figure))]
    return left !== null && right !== null && !sameFigure(left, right)
  })
}

/** Whether a cell of table four has the same figure in every way to cut its line. */
function isAlike(report: Report, cell: string): boolean {
  const line = lineOf(report, cell)
  const at = line.findIndex(([other]) => other === cell)
  const ways =
    tableOf(cell) === "remedies" ? waysThatAddUp([line.map(([, figure]) => figure).join("")], [5, 5, 5]) : null
  return ways?.every((way) => way[at] === ways[0]?.[at]) ?? false
}

function countCell(into: Undecided, report: Report, cell: string, isTogether: boolean): void {
  const table = tableOf(cell)
  const all = isTogether
    ? Object.entries(report.cells).filter(([other]) => tableOf(other) === table)
    : lineOf(report, cell)
  into.left += 1
  if (isTogether && equations(report, table).length === 0) into.noSums += 1
  else if (all.some(([, figure]) => figure === null)) into.blanks += 1
  else if (isBroken(report, table)) into.broken += 1
  else {
    into.open += 1
    if (isAlike(report, cell)) into.alike += 1
  }
}

/** Counts the cells of a shape that are not read, by what keeps the document from settling them. */
export async function countUndecided(shape: Shape, specimens: readonly Specimen[]): Promise<Undecided> {
  const into: Undecided = { left: 0, noSums: 0, blanks: 0, broken: 0, open: 0, alike: 0 }
  for (const { report, hand } of specimens) {
    const given = await readDocument(await printShape(shape, report, hand), { name: "document" })
    for (const cell of Object.keys(report.cells))
      if (!(cell in given.report.cells)) countCell(into, report, cell, shape.name.includes("run together"))
  }
  return into
}

/** The counts as a table in Markdown. */
export function undecidedTable(counts: ReadonlyMap<string, Undecided>): string {
  const lines = [...counts].map(([name, { left, noSums, blanks, broken, open, alike }]) =>
    [`| ${name}`, left, noSums, blanks, broken, open, `${alike} |`].join(" | "),
  )
  return [
    "| left out of | cells | a table without sums | a blank that left no trace | sums that do not hold | several ways add up | of these, the same figure in each |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n")
}
