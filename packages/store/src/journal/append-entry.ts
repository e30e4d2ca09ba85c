import type { Transaction } from "kysely"
import { hashText, keptHash } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"
import { entryHash, type JournalEntry } from "./entry.ts"
import { keptDetail } from "./kept-detail.ts"

/** An act before it has its place in a chain. */
export type NewEntry = Omit<JournalEntry, "number" | "hash" | "previousHash">

type Head = Pick<JournalEntry, "number" | "hash">

/** The last entry of a chain. */
export async function headOf(db: Transaction<Tables>, chain: string): Promise<Head | undefined> {
  const row = await db
    .selectFrom("journal")
    .select(["number", "hash"])
    .where("chain", "=", chain)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return row && { number: row.number, hash: hashText(row.hash) }
}

/** An act in its place behind the last entry of its chain. */
export function placeEntry(head: Head | undefined, entry: NewEntry): JournalEntry {
  const placed = { ...entry, number: (head?.number ?? 0) + 1, previousHash: head?.hash ?? null }
  return { ...placed, hash: entryHash(placed) }
}

/** The columns of an entry. */
export function entryRow({ hash, previousHash, detail, ...rest }: JournalEntry): Tables["journal"] {
  return { ...rest, hash: keptHash(hash), previous_hash: keptHash(previousHash), ...keptDetail(detail) }
}

/** Writes an act down in the transaction that does it: neither is kept without the other. */
export async function appendEntry(db: Transaction<Tables>, entry: NewEntry): Promise<JournalEntry> {
  const placed = placeEntry(await headOf(db, entry.chain), entry)
  await db.insertInto("journal").values(entryRow(placed)).execute()
  return placed
}
