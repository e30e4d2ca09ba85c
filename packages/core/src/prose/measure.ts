import { cellId, cellsOf, formOf, rowsWithin } from "../forms/index.ts"
import type { FormId, Report, TableId } from "../report/index.ts"

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

/** One cell that a part stands for, and the cells that a total adds up. */
interface Place {
  readonly cell: string
  readonly isTotal: boolean
  readonly others: readonly string[]
}

/** The rows that a part stands for under a form: itself, or those of its group. Empty where the form has none of them. */
function rowsOf(form: FormId, { table, row }: Part): string[] {
  if (row in formOf(form).tables[table].groups) return rowsWithin(form, table, row)
  return cellsOf(form, table).some((cell) => cell.row === row) ? [row] : []
}

function columnsOf(form: FormId, { table, column }: Part): string[] {
  const { groups, blocks } = formOf(form).tables[table]
  if (!(column in groups)) return [column]
  const columns = blocks.flatMap((block) => Object.entries(block.columns))
  return columns.filter(([, spec]) => spec.group === column).map(([id]) => id)
}

function placesUnder(form: FormId, part: Part): Place[] {
  const columns = columnsOf(form, part)
  return rowsOf(form, part).flatMap((row) =>
    columns.map((column) => {
      const cell = cellId(part.table, row, column)
      const others = cellsOf(form, part.table).filter((other) => other.row === row && other.id !== cell)
      return { cell, isTotal: column === "total", others: others.map(({ id }) => id) }
    }),
  )
}

/** What each part comes to under each form, worked out once: parts are made of the forms' own rows and columns, and few. */
const known = new Map<string, readonly Place[]>()
/** The same by the parts themselves, most of which are the words' own and met again and again. */
const knownParts: Readonly<Record<FormId, WeakMap<Part, readonly Place[]>>> = {
  "2019": new WeakMap(),
  "2021": new WeakMap(),
}

function placesOf(form: FormId, part: Part): readonly Place[] {
  const own = knownParts[form].get(part)
  if (own !== undefined) return own
  const places = placesByName(form, part)
  knownParts[form].set(part, places)
  return places
}

function placesByName(form: FormId, part: Part): readonly Place[] {
  const key = `${form}/${part.table}/${part.row}/${part.column}`
  const found = known.get(key)
  if (found) return found
  const places = placesUnder(form, part)
  known.set(key, places)
  return places
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

function reckonPlace(report: Report, { cell, isTotal, others }: Place): Bounds {
  const printed = figure(report, cell)
  if (!isTotal) return { cells: [cell], byTotal: printed, byParts: printed, least: printed ?? 0 }
  let known = 0
  let isWhole = others.length > 0
  for (const other of others) {
    const value = figure(report, other)
    if (value === null) isWhole = false
    else known += value
  }
  const sum = isWhole ? known : null
  // Where the total is blank, what is known stands in the columns.
  const given = printed === null ? others.filter((other) => figure(report, other) !== null) : []
  return {
    cells: printed !== null || given.length === 0 ? [cell] : given,
    byTotal: printed ?? sum,
    byParts: sum ?? printed,
    least: printed === null ? known : Math.min(printed, sum ?? printed),
  }
}

function reckonPart(report: Report, part: Part): Bounds | null {
  const form = report.forms[part.table]
  if (form === null) return null
  const [first, ...more] = placesOf(form, part)
  if (first === undefined) return null
  return more.reduce(
    (a, place) => {
      const b = reckonPlace(report, place)
      return {
        cells: [...a.cells, ...b.cells],
        byTotal: plus(a.byTotal, b.byTotal),
        byParts: plus(a.byParts, b.byParts),
        least: a.least + b.least,
      }
    },
    reckonPlace(report, first),
  )
}

/** What is known, each value once. */
function valuesOf(byTotal: number | null, byParts: number | null): number[] {
  if (byTotal === null) return byParts === null ? [] : [byParts]
  return byParts === null || byParts === byTotal ? [byTotal] : [byTotal, byParts]
}

/** What the report's tables say to a meaning, or `null` where they have no such rows. */
export function reckon(report: Report, meaning: Meaning): Reckoning | null {
  const [only] = meaning.plus
  if (only !== undefined && meaning.plus.length === 1 && meaning.minus === undefined) {
    const bounds = reckonPart(report, only)
    return bounds && { cells: bounds.cells, values: valuesOf(bounds.byTotal, bounds.byParts), least: bounds.least }
  }
  const added = meaning.plus.map((part) => reckonPart(report, part))
  const taken = (meaning.minus ?? []).map((part) => reckonPart(report, part))
  if ([...added, ...taken].includes(null)) return null
  const sum = (parts: readonly (Bounds | null)[], key: "byTotal" | "byParts") =>
    parts.reduce<number | null>((all, part) => plus(all, part?.[key] ?? null), 0)
  const difference = (key: "byTotal" | "byParts") => {
    const off = sum(taken, key)
    return plus(sum(added, key), off === null ? null : -off)
  }
  const least = added.reduce((all, part) => all + (part?.least ?? 0), 0)
  return {
    cells: [...added, ...taken].flatMap((part) => part?.cells ?? []),
    values: valuesOf(difference("byTotal"), difference("byParts")),
    least: taken.length > 0 ? Number.NEGATIVE_INFINITY : least,
  }
}

const nameOf = (part: Part) => (part.column === "total" ? part.row : `${part.row}/${part.column}`)

/** A short name of a meaning that depends on ids alone: part of a finding's stable place. */
export function meaningKey(meaning: Meaning): string {
  const [only] = meaning.plus
  if (only !== undefined && meaning.plus.length === 1 && meaning.minus === undefined) return nameOf(only)
  const minus = (meaning.minus ?? []).map((part) => `-${nameOf(part)}`)
  return [meaning.plus.map(nameOf).join("+"), ...minus].join("")
}
