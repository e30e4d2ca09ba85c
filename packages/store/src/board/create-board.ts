import { dateSchema, Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import { settleScope } from "../aggregates/scope.ts"
import type { Attempt } from "../kysely-archive.ts"
import { checkLimit, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import { type Board, type BoardLine, type BoardScope, type BoardState, boardStates } from "./board.ts"
import { type After, readBoard, toBoardLine } from "./board-lines.ts"
import { countBoard } from "./count-board.ts"

// What is due depends on names, which no engine can read: agencies go through here, so many at a time.
const most = 10_000

/** Throws `bad-request`. */
function settle(scope: BoardScope & { readonly state?: BoardState }): void {
  settleScope({ ...scope, years: [scope.year] })
  if (!dateSchema.safeParse(scope.asOf).success) throw new Failure("bad-request", { found: "asOf" })
  if (scope.state !== undefined && !boardStates.includes(scope.state)) {
    throw new Failure("bad-request", { found: "state" })
  }
}

interface Walk {
  readonly after: After | null
  readonly size: number
}

/** Every line of a scope with its place, from behind a place. */
async function* lines(db: Kysely<Tables>, scope: BoardScope, { after: start, size: first }: Walk) {
  let after = start
  let size = first
  while (true) {
    const rows = await readBoard(db, scope, { after, limit: size })
    for (const row of rows) yield { place: row, line: toBoardLine(row, scope) }
    const last = rows.at(-1)
    if (last === undefined || rows.length < size) return
    after = last
    // A state that few agencies are in is looked for far and wide.
    size = Math.min(most, 2 * size)
  }
}

/** The board over any engine. */
export function createBoard(db: Kysely<Tables>, attempt: Attempt): Board {
  return {
    count: async (scope) => {
      settle(scope)
      return attempt(() => countBoard(db, scope))
    },
    list: async (scope, { limit, cursor }) => {
      checkLimit(limit)
      settle(scope)
      const filter = { board: scope }
      const [key, id] = cursor === undefined ? [] : readPosition(cursor, filter).map(String)
      const start = key === undefined || id === undefined ? null : { key, id }
      return attempt(async () => {
        const items: BoardLine[] = []
        let last: After | null = null
        const size = scope.state === undefined ? limit + 1 : 4 * limit
        for await (const { place, line } of lines(db, scope, { after: start, size })) {
          if (scope.state !== undefined && line.state !== scope.state) continue
          if (items.length === limit)
            return { items, nextCursor: sealPosition([last?.key ?? "", last?.id ?? ""], filter) }
          items.push(line)
          last = place
        }
        return { items, nextCursor: null }
      })
    },
  }
}
