import type { Change } from "../check/index.ts"
import type { Report } from "../report/index.ts"
import { deduceBlanks, type Known } from "./deduce-blanks.ts"
import { type Evidence, weigh } from "./evidence.ts"
import type { LinearSystem } from "./linear-system.ts"
import { locate, type Solver } from "./locate.ts"
import { residualsOf } from "./residuals.ts"
import type { Reading } from "./search/readings.ts"
import { omitted } from "./slips/omitted.ts"
import { otherFigure } from "./slips/other-figure.ts"
import type { SlipId } from "./slips/slips.ts"
import { tableFigures } from "./table-figures.ts"

/** One way to mend a table; `cost` in hundredths of an ordinary slip. */
export interface TableSolution {
  readonly changes: readonly Change[]
  readonly slips: readonly SlipId[]
  readonly operations: number
  readonly cost: number
}

export interface TableRepair {
  readonly deduced: readonly Change[]
  readonly solutions: readonly TableSolution[]
  readonly complete: boolean
}

/** Nodes of the search: about a fifth of a second. Counted and not timed, so that every machine comes to the same end. */
const nodes = 50_000

/** The unknown cells that the sums force once a reading is applied, in order. */
function followingFrom(system: LinearSystem, values: readonly Known[], reading: Reading<SlipId>): [number, number][] {
  const mended = [...values]
  reading.cells.forEach((cell, index) => {
    mended[cell] = reading.to[index] as number
  })
  return [...deduceBlanks(system, mended)].sort(([a], [b]) => a - b)
}

/** Adds what follows once a reading is applied: blanks that were open, and figures that are no counts. */
function complete(
  system: LinearSystem,
  report: Report,
  values: readonly Known[],
  reading: Reading<SlipId>,
  open: ReadonlySet<number>,
): TableSolution {
  const follows = open.size === 0 ? [] : followingFrom(system, values, reading).filter(([cell]) => open.has(cell))
  const change = (cell: number, to: number): Change => {
    const id = system.cells[cell] as string
    return { cell: id, from: report.cells[id] ?? null, to }
  }
  return {
    changes: [
      ...reading.cells.map((cell, index) => change(cell, reading.to[index] as number)),
      ...follows.map(([cell, to]) => change(cell, to)),
    ],
    slips: [
      ...reading.slips,
      ...follows.map(([cell]) => (report.cells[system.cells[cell] as string] === null ? omitted.id : otherFigure.id)),
    ],
    operations: reading.operations,
    cost: reading.cost + follows.length * omitted.cost,
  }
}

const nothing: Reading<SlipId> = { cost: 0, operations: 0, cells: [], to: [], slips: [], distance: 0 }

/** Deduces the blanks of a table, then searches what mends the equalities that are broken. */
export function repairTable(
  system: LinearSystem,
  report: Report,
  broken: ReadonlySet<string>,
  evidence: Evidence,
  solver?: Solver,
): TableRepair {
  const figures = tableFigures(system, report, broken)
  if (figures === null) return { deduced: [], solutions: [], complete: false }
  const forced = deduceBlanks(system, figures.values)
  const deduced = figures.blank.filter((cell) => forced.has(cell))
  const values = [...figures.values]
  for (const cell of deduced) values[cell] = forced.get(cell) ?? null
  const result = {
    deduced: deduced.map((cell) => ({
      cell: system.cells[cell] as string,
      from: null,
      to: forced.get(cell) as number,
    })),
  }
  if (!system.rows.some((row) => broken.has(row.id))) return { ...result, solutions: [], complete: true }
  const open = new Set([...figures.faulty, ...figures.blank.filter((cell) => !deduced.includes(cell))])
  const unknown: number[] = []
  const numbers = new Float64Array(values.length)
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell] ?? null
    if (value === null) unknown.push(cell)
    else numbers[cell] = value
  }
  const finish = (reading: Reading<SlipId>) => complete(system, report, values, reading, open)
  if (unknown.length > 0 && figures.faulty.length > 0) {
    const alone = finish(nothing)
    const mended = new Map(alone.changes.map((change) => [change.cell, Number(change.to)]))
    const after = Float64Array.from(numbers, (value, cell) => mended.get(system.cells[cell] as string) ?? value)
    if (
      figures.faulty.every((cell) => mended.has(system.cells[cell] as string)) &&
      holdsWhere(system, values, after, mended)
    )
      return { ...result, solutions: [alone], complete: true }
  }
  const located = locate({ system, figures: numbers, unknown, frozen: [...deduced, ...figures.bounded] }, nodes, solver)
  const readings = weigh(located.readings, system, numbers, evidence)
  return { ...result, solutions: readings.map(finish), complete: located.complete }
}

/** Whether every equality all of whose figures are known now holds. */
function holdsWhere(
  system: LinearSystem,
  values: readonly Known[],
  after: Float64Array,
  mended: ReadonlyMap<string, number>,
): boolean {
  const known = (cell: number) => values[cell] !== null || mended.has(system.cells[cell] as string)
  const residuals = residualsOf(system, after)
  return system.rows.every((row, index) => residuals[index] === 0 || !row.cells.every(known))
}
