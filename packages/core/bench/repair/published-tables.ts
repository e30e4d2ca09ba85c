import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { residualsOf } from "../../src/repair/residuals.ts"

interface Truth {
  readonly forms?: Readonly<Record<string, string | null>>
  readonly cells?: Readonly<Record<string, unknown>>
}

function truths(folder: string): Truth[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(".truth.json"))
    .sort()
    .map((name): Truth => JSON.parse(readFileSync(join(folder, name), "utf8")))
}

/** The tables of really published reports that tie and are not empty, where a folder of such reports is at hand. */
export function publishedTables(system: LinearSystem, shared = process.env.GOUJI_SHARED): Float64Array[] {
  const all = shared === undefined ? [] : ["samples", "seeds"].flatMap((folder) => truths(join(shared, folder)))
  return all.flatMap(({ cells = {} }) => {
    const figures = system.cells.map((cell) => cells[cell])
    if (!figures.every((figure): figure is number => typeof figure === "number" && figure >= 0)) return []
    const table = Float64Array.from(figures)
    const ties = residualsOf(system, table).every((residual) => residual === 0)
    return ties && table.some((figure) => figure > 0) ? [table] : []
  })
}
