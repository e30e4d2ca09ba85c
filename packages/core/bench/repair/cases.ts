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

export interface Drawn {
  readonly count: number
  readonly slips: number
  readonly kinds: readonly InjectionId[]
  readonly seed: number
  /** Drawn from these instead of being invented. */
  readonly tables?: readonly Float64Array[]
}

const invented = (system: LinearSystem, by: Random) =>
  system.table === "requests" ? randomRequests(system, by) : randomRemedies(system, by)

/** Seeded cases: tables of all sizes with so many slips of these kinds. What adds up all the same is left out. */
export function cases(system: LinearSystem, { count, slips, kinds, seed, tables = [] }: Drawn): Case[] {
  const by = random(seed)
  const list: Case[] = []
  while (list.length < count) {
    const right = tables.length > 0 ? by.pick(tables) : invented(system, by)
    const wrong = spoil(system, right, kinds, slips, by)
    if (residualsOf(system, wrong).every((residual) => residual === 0)) continue
    list.push({ right, wrong, truth: [...right.keys()].filter((cell) => right[cell] !== wrong[cell]) })
  }
  return list
}
