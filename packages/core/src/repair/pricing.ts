import type { LinearSystem } from "./linear-system.ts"
import type { Pricing } from "./search/emitter.ts"
import type { CellContext, FigureSlip, Slip } from "./slips/slip.ts"
import { type SlipId, slips } from "./slips/slips.ts"

type Explained = FigureSlip & { readonly id: SlipId }

const figureSlips = (slips as readonly Slip[])
  .filter((slip): slip is Explained => slip.kind === "figure")
  .sort((a, b) => a.cost - b.cost)

function explain(from: number, to: number, at: CellContext): Explained {
  for (const slip of figureSlips) if (slip.explains(from, to, at)) return slip
  throw new RangeError(`no slip explains ${from} for ${to}`)
}

/** Prices a change by the cheapest slip that explains it, in the cells of a system. */
export function pricingOf(system: LinearSystem): Pricing<SlipId> {
  const contexts: CellContext[] = system.cells.map((_, cell) => ({
    total: system.rows.some((row) => row.total === cell),
  }))
  const of = (cell: number, from: number, to: number) => explain(from, to, contexts[cell] ?? { total: false })
  return {
    price: (cell, from, to) => of(cell, from, to).cost,
    slip: (cell, from, to) => of(cell, from, to).id,
  }
}
