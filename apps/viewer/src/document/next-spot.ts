import type { Spot } from "./spots.ts"

/** The nearest spot of a table that an arrow key leads to; the same at its edge. */
export function nextSpot(spots: readonly Spot[], from: Spot, key: string): Spot {
  const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0
  const right = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0
  const along = (spot: Spot) =>
    ((spot.row ?? 0) - (from.row ?? 0)) * down + ((spot.column ?? 0) - (from.column ?? 0)) * right
  const beside = (spot: Spot) =>
    Math.abs(down === 0 ? (spot.row ?? 0) - (from.row ?? 0) : (spot.column ?? 0) - (from.column ?? 0))
  const ahead = spots.filter((spot) => along(spot) > 0 && (down !== 0 || spot.row === from.row))
  return ahead.sort((a, b) => along(a) - along(b) || beside(a) - beside(b))[0] ?? from
}
