import { total } from "@gouji/core"
import { columnSumsByRule } from "./column-sums.ts"
import type { Run, TableReading, Ways } from "./table-reading.ts"

/** So many choices for the other rows of a sum are tried at most. */
const mostChoices = 200

/** One way for each of some rows, in all combinations. */
function choicesOf(runs: readonly Run[], open: ReadonlyMap<Run, Ways>): ReadonlyMap<string, number>[] | null {
  let choices: (readonly (readonly [string, number])[])[] = [[]]
  for (const run of runs) {
    const ways = open.get(run) ?? []
    if (choices.length * ways.length > mostChoices) return null
    const cellsOf = (way: readonly number[]) => run.row.cells.map((cell, at) => [cell, way[at] ?? 0] as const)
    choices = choices.flatMap((choice) => ways.map((way) => [...choice, ...cellsOf(way)]))
  }
  return choices.map((choice) => new Map(choice))
}

/** How figures are printed with nothing between them. */
function spelled(way: readonly number[], hasCommas: boolean): string {
  return way.map((figure) => (hasCommas ? figure.toLocaleString("en") : String(figure))).join("")
}

/**
 * The ways to cut a row that are what a sum down each column makes its figures, of those that print its very digits and add up
 * themselves: for a row that could be cut in more ways than can be looked at. Empty where there is none, or no telling.
 */
export function impliedWays(into: TableReading, run: Run, open: ReadonlyMap<Run, Ways>): Ways {
  const text = run.values.map((value) => value.text).join("")
  const owner = new Map<string, Run>([...open.keys()].flatMap((other) => other.row.cells.map((cell) => [cell, other])))
  for (const equations of columnSumsByRule(into)) {
    const own = run.row.cells.map((cell) =>
      equations.find(({ expected, found }) => expected.includes(cell) || found.includes(cell)),
    )
    const cells = own.flatMap((sum) => (sum ? [...sum.expected, ...sum.found] : []))
    if (own.some((sum) => sum === undefined)) continue
    const others = [...new Set(cells.flatMap((cell) => owner.get(cell) ?? []))].filter((other) => other !== run)
    const ways = (choicesOf(others, open) ?? []).flatMap((choice) => {
      const figures = run.row.cells.map((cell, at) => {
        const sum = own[at]
        const [here, there] = sum?.found.includes(cell) ? [sum.found, sum.expected] : [sum?.expected, sum?.found]
        const figure = (other: string) => choice.get(other) ?? into.figures.get(other)
        const [whole, rest] = [
          total((there ?? []).map(figure)),
          total((here ?? []).filter((each) => each !== cell).map(figure)),
        ]
        return typeof whole === "number" && typeof rest === "number" ? whole - rest : -1
      })
      const parts = figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)
      const fits = figures.every((figure) => figure >= 0) && parts === figures.at(-1)
      return fits && spelled(figures, text.includes(",")) === text ? [figures] : []
    })
    if (ways.length > 0) return ways
  }
  return []
}
