import type { Kysely, Transaction } from "kysely"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { importBatch } from "./import-batch.ts"
import type { AgencyLine, ByWhom, LineOutcome } from "./register.ts"

/** A transaction holds what it has written until its end: none grows without bound. */
const together = 500

const lacksParent = (outcome: LineOutcome | undefined) =>
  outcome?.status === "refused" && outcome.detail.pointer === "/parent"

/** Those whose parent comes behind them in the file are tried again, as long as that helps. */
async function keepLines(lines: readonly AgencyLine[], keep: (at: readonly number[]) => Promise<LineOutcome[]>) {
  const outcomes: LineOutcome[] = []
  let left = [...lines.keys()]
  for (;;) {
    const results = await keep(left)
    left.forEach((at, place) => {
      const result = results[place]
      if (result) outcomes[at] = result
    })
    const still = left.filter((at) => lacksParent(outcomes[at]))
    if (still.length === 0 || still.length === left.length) return outcomes
    left = still
  }
}

class RolledBack extends Error {}

/** See `Register.import`. `inTransaction` runs a piece of work with the patience of the engine. */
export async function importLines(
  db: Kysely<Tables>,
  attempt: <T>(work: () => Promise<T>) => Promise<T>,
  lines: readonly AgencyLine[],
  by: ByWhom & { readonly dryRun?: boolean },
): Promise<readonly LineOutcome[]> {
  const several = (transaction: Transaction<Tables>, at: readonly number[]) =>
    importBatch(
      transaction,
      at.flatMap((place) => lines[place] ?? []),
      by,
    )
  if (by.dryRun) {
    let outcomes: LineOutcome[] = []
    try {
      await attempt(() =>
        transact(db, async (transaction) => {
          outcomes = await keepLines(lines, (at) => several(transaction, at))
          throw new RolledBack()
        }),
      )
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error
    }
    return outcomes
  }
  return keepLines(lines, async (at) => {
    const outcomes: LineOutcome[] = []
    for (let from = 0; from < at.length; from += together) {
      const batch = at.slice(from, from + together)
      outcomes.push(...(await attempt(() => transact(db, (transaction) => several(transaction, batch)))))
    }
    return outcomes
  })
}
