import { equationsOf, isEquality, type Rule, rules, sameFigure, total } from "@gouji/core"
import { waysTogether } from "./joint-ways.ts"
import type { Run, TableReading, Ways } from "./table-reading.ts"

/** The sums down a table's columns, those of each rule together. */
export function columnSumsByRule({ table, form }: TableReading) {
  if (form === null) return []
  return (rules as readonly Rule[])
    .filter(isEquality)
    .filter((rule) => (rule.kind === "balance" || rule.kind === "column-sum") && rule.table === table)
    .map((rule) => equationsOf(rule, form))
}
export const columnSums = (into: TableReading) => columnSumsByRule(into).flat()

/** What is known of some cells, added up; null where one of them is neither known nor among the open ones. */
function knownOf(into: TableReading, cells: readonly string[], isOpen: (cell: string) => boolean): number | null {
  let sum = 0
  for (const cell of cells) {
    if (isOpen(cell)) continue
    const figure = into.figures.get(cell)
    if (typeof figure !== "number") return null
    sum += figure
  }
  return sum
}

/**
 * The ways of open rows that the sums down the columns leave when all rows are taken together. Null where one of these sums
 * is broken, or no choice holds them all: then they are no help.
 */
export function leftTogether(into: TableReading, open: ReadonlyMap<Run, Ways>): ReadonlyMap<Run, Ways> | null {
  const left = new Map(open)
  const owner = new Map<string, Run>(
    [...open.keys()].flatMap((run) => run.row.cells.map((cell) => [cell, run] as const)),
  )
  const isOpen = (cell: string) => owner.has(cell)
  for (const equations of columnSumsByRule(into)) {
    const sums = equations.flatMap((sum) => {
      const [expected, found] = [knownOf(into, sum.expected, isOpen), knownOf(into, sum.found, isOpen)]
      return expected === null || found === null ? [] : [{ ...sum, known: expected - found }]
    })
    const isAsked = ({ expected, found }: (typeof sums)[number]) => [...expected, ...found].some(isOpen)
    if (sums.some((sum) => !isAsked(sum) && sum.known !== 0)) return null
    const asked = sums.filter(isAsked)
    const runs = [...new Set(asked.flatMap(({ expected, found }) => [...expected, ...found]))]
      .flatMap((cell) => owner.get(cell) ?? [])
      .filter((run, index, all) => all.indexOf(run) === index)
    /** What a way adds to each sum; of a run without a row in it, nothing. */
    const addedBy = (run: Run) => {
      const signs = asked.map(({ expected, found }) =>
        run.row.cells.map((cell) => Number(expected.includes(cell)) - Number(found.includes(cell))),
      )
      return (way: readonly number[]) =>
        signs.map((sign) => sign.reduce((sum, factor, at) => sum + factor * (way[at] ?? 0), 0))
    }
    const added = runs.map((run) => (left.get(run) ?? []).map(addedBy(run)))
    const kept = waysTogether(
      added,
      asked.map(({ known }) => known),
    )
    if (kept?.some((ways) => ways.length === 0)) return null
    for (const [index, run] of runs.entries()) {
      const [all, own] = [added[index] ?? [], kept?.[index]]
      if (own)
        left.set(
          run,
          (left.get(run) ?? []).filter((_, at) => all[at] && own.includes(all[at])),
        )
    }
  }
  return left
}

/** The ways of a run under which no sum down a column breaks that would have all its figures. */
export function allowed(into: TableReading, run: Run, sums: ReturnType<typeof columnSums>): Ways {
  return [...(run.ways ?? []), ...run.lost].filter((way) => {
    const own = new Map<string, number>(run.row.cells.map((cell, index) => [cell, way[index] ?? 0]))
    const figure = (cell: string) => own.get(cell) ?? into.figures.get(cell)
    return sums.every((sum) => {
      if (![...sum.expected, ...sum.found].some((cell) => own.has(cell))) return true
      const [expected, found] = [total(sum.expected.map(figure)), total(sum.found.map(figure))]
      return expected === null || found === null || sameFigure(expected, found)
    })
  })
}
