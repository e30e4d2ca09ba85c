import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { residualsOf } from "../../src/repair/residuals.ts"
import { type InjectionId, injections } from "./injected-slips.ts"
import { type Random, random } from "./random.ts"
import { randomRemedies, randomRequests } from "./random-table.ts"

/** A table that tied, and what came of it. */
export interface Case {
  readonly right: Float64Array
  readonly wrong: Float64Array
  /** The cells that differ. */
  readonly truth: readonly number[]
}

/** Slips of the pen and of the eye that are ordinary. */
export const ordinary: readonly InjectionId[] = ["digit", "transposed", "shifted", "omitted"]

function spoil(system: LinearSystem, right: Float64Array, kinds: readonly InjectionId[], slips: number, by: Random) {
  const figures = right.slice()
  const taken = new Set<number>()
  for (let done = 0, tries = 0; done < slips && tries < 1000; tries++) {
    const used = injections[by.pick(kinds)]({ figures, width: system.width }, taken, by)
    for (const cell of used) taken.add(cell)
    if (used.length > 0) done += 1
  }
  return figures
}

/** Seeded cases: tables of all sizes with so many slips of these kinds. What adds up all the same is left out. */
export function cases(
  system: LinearSystem,
  options: { count: number; slips: number; kinds: readonly InjectionId[]; seed: number },
): Case[] {
  const by = random(options.seed)
  const list: Case[] = []
  while (list.length < options.count) {
    const right = system.table === "requests" ? randomRequests(system, by) : randomRemedies(system, by)
    const wrong = spoil(system, right, options.kinds, options.slips, by)
    if (residualsOf(system, wrong).every((residual) => residual === 0)) continue
    list.push({ right, wrong, truth: [...right.keys()].filter((cell) => right[cell] !== wrong[cell]) })
  }
  return list
}
