import type { Kysely } from "kysely"
import type { Measure } from "../figures/measures.ts"
import type { Attempt } from "../kysely-archive.ts"
import { checkLimit } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { Aggregates } from "./aggregates.ts"
import { coverage, missing } from "./coverage.ts"
import { coverageByDivision } from "./coverage-by-division.ts"
import { rank } from "./rank.ts"
import { rates } from "./rates.ts"
import { measuresNamed, settleScope } from "./scope.ts"
import { summarise } from "./summarise.ts"

export function createAggregates(db: Kysely<Tables>, attempt: Attempt): Aggregates {
  return {
    summarise: async (cells, scope, by) => {
      const measures = measuresNamed(cells)
      return attempt(() => summarise(db, measures, scope, by))
    },
    rates: async (measure, over, scope, by) => {
      const pair = measuresNamed([measure, over]) as [Measure, Measure]
      return attempt(() => rates(db, pair, scope, by))
    },
    coverage: (scope) => attempt(() => coverage(db, scope)),
    coverageByDivision: (year, scope) => attempt(() => coverageByDivision(db, year, scope)),
    missing: async (year, scope, page) => {
      checkLimit(page.limit)
      return attempt(() => missing(db, year, scope, page))
    },
    rank: async (cell, year, scope, page, cells = []) => {
      checkLimit(page.limit)
      const [measure] = measuresNamed([cell])
      const beside = cells.length === 0 ? [] : measuresNamed(cells)
      const settled = settleScope({ ...scope, years: [year] })
      return attempt(() => rank(db, measure as Measure, settled, page, beside))
    },
  }
}
