import { type Cell, cellId, cellsOf, formOf, rowsWithin } from "../forms/index.ts"
import { type FormId, formIds, type Report, type TableId, tableIds } from "../report/index.ts"

/** One row or group of rows, in one column or all that a group of columns holds. */
export interface Part {
  readonly table: TableId
  /** A row, or a group of rows whose figures are added. */
  readonly row: string
  /** A column (`total` above all), or a group of columns whose figures are added. */
  readonly column: string
}

/** What a number in prose may count: parts that are added, and parts that are taken off. */
export interface Meaning {
  readonly plus: readonly Part[]
  readonly minus?: readonly Part[]
}

/** What the tables say to a meaning. */
export interface Reckoning {
  readonly cells: readonly string[]
  /** Every value the table allows: by its total column, and by the columns that add up to it. */
  readonly values: readonly number[]
  /** No value below it is possible, even where cells are blank. */
  readonly least: number
}

/** The cells of each row of each table, looked up once: reports are many. */
const cellsByRow = new Map<string, Cell[]>()
for (const form of formIds) {
  for (const table of tableIds) {
    for (const cell of cellsOf(form, table)) {
      const key = `${form}/${table}/${cell.row}`
      const cells = cellsByRow.get(key)
      if (cells) cells.push(cell)
      else cellsByRow.set(key, [cell])
    }
  }
}
const cellsOfRow = (form: FormId, table: TableId, row: string) => cellsByRow.get(`${form}/${table}/${row}`) ?? []

/** The rows that a part stands for under the report's form. Empty where the form has none of them. */
function rowsOf(report: Report, part: Part): string[] {
  const form = report.forms[part.table]
  if (form === null) return []
  if (part.row in formOf(form).tables[part.table].groups) return rowsWithin(form, part.table, part.row)
  return cellsOfRow(form, part.table, part.row).length > 0 ? [part.row] : []
}

function columnsOf(report: Report, part: Part): string[] {
  const form = report.forms[part.table]
  if (form === null) return []
  const table = formOf(form).tables[part.table]
  if (!(part.column in table.groups)) return [part.column]
  const columns = table.blocks.flatMap((block) => Object.entries(block.columns))
  return columns.filter(([, spec]) => spec.group === part.column).map(([id]) => id)
}

function figure(report: Report, cell: string): number | null {
  const value = report.cells[cell]
  return typeof value === "number" ? value : null
}

interface Bounds {
  readonly cells: string[]
  readonly byTotal: number | null
  readonly byParts: number | null
  readonly least: number
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

function reckonRow(report: Report, table: TableId, row: string, column: string): Bounds {
  const cell = cellId(table, row, column)
  const printed = figure(report, cell)
  if (column !== "total") return { cells: [cell], byTotal: printed, byParts: printed, least: printed ?? 0 }
  const form = report.forms[table]
  const others = form === null ? [] : cellsOfRow(form, table, row).filter((other) => other.id !== cell)
  const figures = others.map((other) => figure(report, other.id))
  const known = figures.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const sum = figures.includes(null) || figures.length === 0 ? null : known
  // Where the total is blank, what is known stands in the columns.
  const given = others.filter((other) => figure(report, other.id) !== null).map((other) => other.id)
  return {
    cells: printed !== null || given.length === 0 ? [cell] : given,
    byTotal: printed ?? sum,
    byParts: sum ?? printed,
    least: printed === null ? known : Math.min(printed, sum ?? printed),
  }
}

function reckonPart(report: Report, part: Part): Bounds | null {
  const columns = columnsOf(report, part)
  const all = rowsOf(report, part).flatMap((row) => columns.map((column) => reckonRow(report, part.table, row, column)))
  if (all.length === 0) return null
  return all.reduce((a, b) => ({
    cells: [...a.cells, ...b.cells],
    byTotal: plus(a.byTotal, b.byTotal),
    byParts: plus(a.byParts, b.byParts),
    least: a.least + b.least,
  }))
}

/** What the report's tables say to a meaning, or `null` where they have no such rows. */
export function reckon(report: Report, meaning: Meaning): Reckoning | null {
  const added = meaning.plus.map((part) => reckonPart(report, part))
  const taken = (meaning.minus ?? []).map((part) => reckonPart(report, part))
  if ([...added, ...taken].includes(null)) return null
  const sum = (parts: readonly (Bounds | null)[], key: "byTotal" | "byParts") =>
    parts.reduce<number | null>((all, part) => plus(all, part?.[key] ?? null), 0)
  const difference = (key: "byTotal" | "byParts") => {
    const off = sum(taken, key)
    return plus(sum(added, key), off === null ? null : -off)
  }
  const values = [difference("byTotal"), difference("byParts")].filter((value) => value !== null)
  const least = added.reduce((all, part) => all + (part?.least ?? 0), 0)
  return {
    cells: [...added, ...taken].flatMap((part) => part?.cells ?? []),
    values: [...new Set(values)],
    least: taken.length > 0 ? Number.NEGATIVE_INFINITY : least,
  }
}

/** A short name of a meaning that depends on ids alone: part of a finding's stable place. */
export function meaningKey(meaning: Meaning): string {
  const name = (part: Part) => (part.column === "total" ? part.row : `${part.row}/${part.column}`)
  const minus = (meaning.minus ?? []).map((part) => `-${name(part)}`)
  return [meaning.plus.map(name).join("+"), ...minus].join("")
}
