import type { Kysely } from "kysely"
import type { Checkpoint } from "../journal/checkpoint.ts"
import { entryHash, type JournalEntry } from "../journal/entry.ts"
import { toJournalEntry } from "../journal/read-entries.ts"
import { hashText } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"
import { missingRevisions } from "./missing-revisions.ts"
import type { Tally } from "./tally.ts"
import type { Fault } from "./verification.ts"

const pageSize = 1000

type Row = Tables["journal"]

function parse(row: Row): JournalEntry | null {
  try {
    return toJournalEntry(row)
  } catch {
    return null
  }
}

/** What checkpoints say of a chain: the hash of an entry, by its number. */
function promisesFor(checkpoints: readonly Checkpoint[]): Map<string, Map<number, Set<string>>> {
  const promises = new Map<string, Map<number, Set<string>>>()
  for (const { chain, number, hash } of checkpoints.flatMap(({ heads }) => heads)) {
    const ofChain = promises.get(chain) ?? new Map<number, Set<string>>()
    ofChain.set(number, (ofChain.get(number) ?? new Set()).add(hash))
    promises.set(chain, ofChain)
  }
  return promises
}

function byEntry(a: Fault, b: Fault): number {
  const [left, right] = [a.chain ?? "", b.chain ?? ""]
  return left === right ? (a.entry ?? 0) - (b.entry ?? 0) : left < right ? -1 : 1
}

/** Follows every chain from its beginning, and holds it against the checkpoints. */
export async function verifyChains(
  db: Kysely<Tables>,
  checkpoints: readonly Checkpoint[],
  tally: Tally,
): Promise<void> {
  const promises = promisesFor(checkpoints)
  const lengths = new Map<string, number>()
  const restored = new Map<string, number>()
  let before: Row | null = null
  let noted: Fault[] = []
  const note = (fault: Fault) => void noted.push(fault)
  const follow = (row: Row) => {
    const { chain, number } = row
    const [hash, previousHash] = [hashText(row.hash), hashText(row.previous_hash)]
    const previous: Row | null = before?.chain === chain ? before : null
    const place = { chain, entry: number }
    const expected = (previous?.number ?? 0) + 1
    // Where some are missing, the first of them is the bad entry, and what stands behind names a hash nobody has.
    if (number !== expected) note({ code: "entry-missing", chain, entry: expected })
    const entry = parse(row)
    const isWhole = entry !== null && entryHash(entry) === hash
    if (!isWhole) note({ code: "entry-altered", ...place })
    else if (number === expected && previousHash !== hashText(previous?.hash ?? null)) {
      note({ code: "entry-resealed", chain, entry: previous?.number ?? number })
    }
    // An old copy goes on by an act of its own, in the place of what the original did next.
    if (entry?.act === "restored" && !restored.has(chain)) restored.set(chain, number)
    const promised = promises.get(chain)?.get(number)
    if (promised && isWhole && [...promised].some((one) => one !== hash)) {
      const parting = restored.get(chain)
      if (parting === undefined) {
        note({ code: "journal-resealed", ...place, found: hash, expected: [...promised].join(" ") })
      } else note({ code: "journal-short", chain, entry: parting })
    }
    lengths.set(chain, number)
    before = row
    return entry
  }
  for (let rows = await page(db, null); rows.length > 0; rows = await page(db, before)) {
    const entries = rows.flatMap((row) => follow(row) ?? [])
    noted.push(...(await missingRevisions(db, entries)))
    // What is wrong with a revision is told in the place of its entry.
    for (const fault of noted.sort(byEntry)) tally.fault(fault)
    noted = []
    tally.count("entries", rows.length)
  }
  for (const [chain, ofChain] of promises) {
    const length = lengths.get(chain) ?? 0
    if (Math.max(...ofChain.keys()) > length) tally.fault({ code: "journal-short", chain, entry: length + 1 })
  }
}

function page(db: Kysely<Tables>, after: Row | null): Promise<Row[]> {
  let query = db.selectFrom("journal").selectAll().orderBy("chain").orderBy("number").limit(pageSize)
  if (after) {
    const { chain, number } = after
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple("chain", "number"), ">", tuple(chain, number)))
  }
  return query.execute()
}
