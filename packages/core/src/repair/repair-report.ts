import type { Check, Finding, Repair, Solution } from "../check/index.ts"
import { type Report, tableIds } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"
import { isClear } from "./clear.ts"
import { combine } from "./combine.ts"
import { type Evidence, proseOf } from "./evidence.ts"
import { type LinearSystem, linearSystem } from "./linear-system.ts"
import { cellKinds } from "./localisability.ts"
import type { Solver } from "./locate.ts"
import { repairTable, type TableRepair, type TableSolution } from "./repair-table.ts"

/** What leads by less, and is not clear for all that, is as good as equal: costs are reasoned, not measured. */
const equal = 25

export interface RepairOptions {
  /** What other sources say of cells, such as last year's report. It re-ranks repairs and never makes one. */
  readonly witnesses?: ReadonlyMap<string, number>
  /** Asked where the search gives up; without one the mistake is not located. */
  readonly solver?: Solver
}

const none: Repair = { status: "none", sure: false, complete: true, deduced: [], solutions: [], bounds: [] }

interface Repaired extends TableRepair {
  readonly system: LinearSystem
  /** Whether one of its equalities is broken. */
  readonly broken: boolean
}

/**
 * Whether arithmetic leaves a choice in a table: another reading is as short, and its cells cannot be told apart, or a
 * part was changed together with its sum: then every other part of the column could have been, and costs only guess.
 */
function isOpen({ system, solutions }: Repaired): boolean {
  const [first, second] = solutions
  if (!first || !second || second.operations > first.operations) return false
  if (first.slips.includes("with-total")) return true
  const kinds = cellKinds(system)
  return first.changes.some((change) => kinds[system.cells.indexOf(change.cell)]?.kind !== "locatable")
}

function isEqual({ solutions }: Repaired): boolean {
  const [first, second] = solutions
  return first !== undefined && second !== undefined && second.cost - first.cost < equal && !isClear(solutions)
}

/** Tells of each solution which findings it clears: the equalities, and those about a single cell that it changes. */
function clearing(tables: readonly Repaired[], errors: readonly Finding[]): (solution: TableSolution) => string[] {
  const rows = new Set(tables.flatMap((table) => table.system.rows.map((row) => row.id)))
  return ({ changes }) =>
    errors
      .filter(
        ({ id, cells: [only, ...more] }) =>
          rows.has(id) || (more.length === 0 && changes.some(({ cell }) => cell === only)),
      )
      .map(({ id }) => id)
}

function statusOf(tables: readonly Repaired[], missing: boolean): Repair["status"] {
  if (missing || tables.length === 0) return "not-located"
  return tables.some((table) => isEqual(table) || isOpen(table)) ? "ambiguous" : "located"
}

/** Figures that are negative, while no equality says what they should be. */
function boundsOf(errors: readonly Finding[]): Repair["bounds"] {
  const isSummed = (cell: string) => errors.some(({ cells }) => cells.length > 1 && cells.includes(cell))
  return errors.flatMap(({ cells, found }) => {
    const [cell = ""] = cells
    const negative = cells.length <= 1 && String(found).startsWith("-") && !isSummed(cell)
    return negative ? [{ cell, from: found, min: 0 }] : []
  })
}

/**
 * The smallest changes after which every equality of severity `error` holds, with the blanks that the sums force.
 * Findings that hold no equality up, and rules of lower severity, never drive it.
 */
export function repairReport(
  report: Report,
  outcome: Omit<Check, "repair">,
  rules: readonly Rule[],
  options: RepairOptions,
): Repair {
  const errors = outcome.findings.filter((finding) => finding.severity === "error")
  const blanks = outcome.rules.couldNotRun.some((entry) => entry.why === "figure-blank")
  if (errors.length === 0 && !blanks) return none
  const ids = new Set(errors.map((finding) => finding.id))
  const evidence: Evidence = {
    witnesses: options.witnesses ?? new Map(),
    prose: errors.length === 0 ? new Set() : proseOf(report),
  }
  const repaired = tableIds.flatMap((table): Repaired[] => {
    const form = report.forms[table]
    if (form === null) return []
    const system = linearSystem(rules, table, form)
    if (system.rows.length === 0) return []
    const broken = system.rows.some((row) => ids.has(row.id))
    return [{ ...repairTable(system, report, ids, evidence, options.solver), system, broken }]
  })
  const deduced = repaired.flatMap((table) => table.deduced)
  if (errors.length === 0) return { ...none, deduced }
  const broken = repaired.filter((table) => table.broken)
  const located = broken.filter((table) => table.solutions.length > 0)
  const status = statusOf(located, located.length < broken.length)
  const complete = broken.length > 0 && broken.every((table) => table.complete)
  const clearedBy = clearing(located, errors)
  const solutions = located.length === 0 ? [] : combine(located.map((table) => table.solutions))
  return {
    status,
    sure: status === "located" && complete && located.every((table) => isClear(table.solutions)),
    complete,
    deduced,
    solutions: solutions.map(
      (solution): Solution => ({
        changes: [...solution.changes],
        slips: [...solution.slips],
        cost: solution.cost / 100,
        clears: clearedBy(solution),
      }),
    ),
    bounds: boundsOf(errors),
  }
}
