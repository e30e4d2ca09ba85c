import { address } from "./sheet-xml.ts"

export interface Place {
  readonly row: number
  readonly column: number
}

/** Places that follow on each other in a row or a column, together. */
function runsOf(places: readonly Place[]): (readonly [Place, Place])[] {
  const runs: [Place, Place, "down" | "across" | null][] = []
  for (const place of places) {
    const last = runs.at(-1)
    const [, end, direction] = last ?? []
    const down = end !== undefined && place.column === end.column && place.row === end.row + 1
    const across = end !== undefined && place.row === end.row && place.column === end.column + 1
    const way = down ? "down" : across ? "across" : null
    if (last && way !== null && (direction === null || direction === way)) {
      last[1] = place
      last[2] = way
    } else runs.push([place, place, null])
  }
  return runs.map(([from, to]) => [from, to])
}

/** The sum of the cells at some places of a sheet: `SUM(D4:D24,D26)`. */
export function sumFormula(places: readonly Place[]): string {
  const named = runsOf(places).map(([from, to]) => {
    const [first, last] = [address(from.row, from.column), address(to.row, to.column)]
    return first === last ? first : `${first}:${last}`
  })
  return `SUM(${named.join(",")})`
}
