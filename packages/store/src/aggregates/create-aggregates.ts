import type { Kysely } from "kysely"
import type { Attempt } from "../kysely-archive.ts"
import type { Tables } from "../tables.ts"
import type { Aggregates } from "./aggregates.ts"
import { coverage, missing } from "./coverage.ts"
import { checkLimit } from "./paging.ts"
import { rank } from "./rank.ts"
import { measuresNamed, settleScope } from "./scope.ts"
import { summarise } from "./summarise.ts"

export function createAggregates(db: Kysely<Tables>, attempt: Attempt): Aggregates {
  return {
    summarise: async (cells, scope, by) => {
      const measures = measuresNamed(cells)
      return attempt(() => summarise(db, measures, scope, by))
    },
    coverage: (scope) => attempt(() => coverage(db, scope)),
    missing: async (year, scope, page) => {
      checkLimit(page.limit)
      return attempt(() => missing(db, year, scope, page))
    },
    rank: async (cell, year, scope, page) => {
      checkLimit(page.limit)
      const [measure] = measuresNamed([cell])
      const settled = settleScope({ ...scope, years: [year] })
      return attempt(() => rank(db, measure as NonNullable<typeof measure>, settled, page))
    },
  }
}
