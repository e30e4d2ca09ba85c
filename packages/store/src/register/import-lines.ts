import { Failure } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import { agencyKey } from "../names.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { invalidAgency } from "./invalid-agency.ts"
import type { AgencyLine, ByWhom, LineOutcome } from "./register.ts"
import { type SettledEntry, settleEntry } from "./settle-entry.ts"
import { changeAgency, createAgency } from "./write-agency.ts"

/** A transaction holds what it has written until its end: none grows without bound. */
const together = 200

type Db = Transaction<Tables>

async function findParent(db: Db, parent: string): Promise<string> {
  const byId = await db
    .selectFrom("agencies")
    .select("id")
    .where(({ eb, or }) => or([eb("id", "=", parent), eb("code", "=", parent)]))
    .executeTakeFirst()
  if (byId) return byId.id
  const rows = await db
    .selectFrom("agency_names")
    .select("agency_id")
    .distinct()
    .where("key", "=", agencyKey(parent))
    .limit(2)
    .execute()
  const [only] = rows
  if (!only || rows.length > 1) throw invalidAgency("/parent", parent)
  return only.agency_id
}

async function findKnown(db: Db, line: AgencyLine, { name, code, division }: SettledEntry): Promise<string | null> {
  if (line.id !== undefined) return line.id
  if (code) {
    const known = await db.selectFrom("agencies").select("id").where("code", "=", code).executeTakeFirst()
    if (known) return known.id
  }
  const rows = await db
    .selectFrom("agencies")
    .innerJoin("agency_names", "agency_names.agency_id", "agencies.id")
    .select(["agencies.id", "agencies.division", "agencies.code"])
    .distinct()
    .where("agency_names.key", "=", agencyKey(name ?? ""))
    .where("agency_names.until_day", "is", null)
    .execute()
  // Of another code it is another agency; an agency without a division may be given the line's.
  const possible = rows.filter((row) => !code || row.code === null || row.code === code)
  const same = possible.filter((row) => row.division === (division ?? null))
  if (same.length === 1) return same[0]?.id ?? null
  const open = possible.filter((row) => row.division === null || !division)
  if (open.length > 1)
    throw new Failure("agency-ambiguous", { name: name ?? "", candidates: open.map((row) => row.id).join("; ") })
  return open[0]?.id ?? null
}

async function keepLine(db: Db, line: AgencyLine, by: ByWhom): Promise<LineOutcome> {
  const { parent, id: _, ...rest } = line
  const settled = settleEntry(rest)
  const entry = parent ? { ...settled, parentId: await findParent(db, parent) } : settled
  const known = await findKnown(db, line, entry)
  if (known === null) return { status: "created", id: (await createAgency(db, entry, by)).id }
  const { changed } = await changeAgency(db, known, entry, by)
  return { status: changed ? "changed" : "unchanged", id: known }
}

/** A line that is refused has written nothing: all that can be wrong with it is asked before. */
async function tryLine(db: Db, line: AgencyLine, by: ByWhom): Promise<LineOutcome> {
  try {
    return await keepLine(db, line, by)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: "refused", code: error.code, detail: error.detail }
  }
}

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
  const several = async (transaction: Db, at: readonly number[]) => {
    const outcomes: LineOutcome[] = []
    for (const place of at) {
      const line = lines[place]
      if (line) outcomes.push(await tryLine(transaction, line, by))
    }
    return outcomes
  }
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
