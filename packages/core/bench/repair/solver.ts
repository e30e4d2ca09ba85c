import type { Highs } from "highs"
import type { LinearSystem } from "../../src/repair/linear-system.ts"
import type { Moves } from "../../src/repair/search/moves.ts"
import { mixedInteger } from "./mixed-integer.ts"

export type Solver = Highs

/** HiGHS in WebAssembly. Its types describe a module of another kind than the one that Node loads. */
export async function solver(): Promise<Solver> {
  const { default: load } = (await import("highs")) as unknown as { default: () => Promise<Highs> }
  return load()
}

/** The fewest operations by HiGHS. With its presolve it is now and then wrong (it says so of its own answer). */
export function fewestBySolver(
  highs: Solver,
  system: LinearSystem,
  figures: Float64Array,
  moves: Moves,
  presolve: "on" | "off" = "on",
): number {
  const options = { output_flag: false, time_limit: 60, presolve } as const
  const solved = highs.solve(mixedInteger(system, figures, moves), options)
  return solved.Status === "Optimal" ? Math.round(solved.ObjectiveValue) : Number.NaN
}
