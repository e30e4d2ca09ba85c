import type { Kysely } from "kysely"
import type { Attempt } from "../kysely-archive.ts"
import { checkLimit } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { Extracts } from "./extracts.ts"
import { readExtracts } from "./read-extracts.ts"
import { searchProse } from "./search-prose.ts"
import { selectExtracts } from "./select-extracts.ts"
import { archiveState } from "./state.ts"

export function createExtracts(db: Kysely<Tables>, attempt: Attempt): Extracts {
  return {
    state: () => attempt(() => archiveState(db)),
    count: (filter, asOf) =>
      attempt(async () => {
        const counted = await selectExtracts(db, filter, asOf)
          .select((eb) => eb.fn.countAll<number | string>().as("reports"))
          .executeTakeFirstOrThrow()
        return Number(counted.reports)
      }),
    page: async (filter, asOf, page) => {
      checkLimit(page.limit)
      return attempt(() => readExtracts(db, filter, asOf, page))
    },
    searchProse: async (words, filter, asOf, page) => {
      checkLimit(page.limit)
      return searchProse(
        (at, paging) => attempt(() => readExtracts(db, filter, at, paging)),
        { words, filter, asOf },
        page,
      )
    },
  }
}
