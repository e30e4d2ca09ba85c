import type { Transaction } from "kysely"
import type { Tables } from "../tables.ts"
import { entryHash, type JournalEntry } from "./entry.ts"

/** An act before it has its place in a chain. */
export type NewEntry = Omit<JournalEntry, "number" | "hash" | "previousHash">

/** Writes an act down in the transaction that does it: neither is kept without the other. */
export async function appendEntry(db: Transaction<Tables>, entry: NewEntry): Promise<JournalEntry> {
  const head = await db
    .selectFrom("journal")
    .select(["number", "hash"])
    .where("chain", "=", entry.chain)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  const placed = { ...entry, number: (head?.number ?? 0) + 1, previousHash: head?.hash ?? null }
  const hash = entryHash(placed)
  const { previousHash, detail, ...rest } = placed
  const row = { ...rest, hash, previous_hash: previousHash, detail: JSON.stringify(detail) }
  await db.insertInto("journal").values(row).execute()
  return { ...placed, hash }
}
