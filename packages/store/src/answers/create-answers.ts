import type { Kysely, Transaction } from "kysely"
import type { Attempt } from "../engine.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import type { Answers, Claim } from "./answers.ts"

/** A line of the table `kept_answers`. */
export interface KeptAnswerRow {
  person: string
  key: string
  asked_at: string
  /** Until when the work may be under way. */
  until: string
  fingerprint: string | null
  status: number | null
  headers: string | null
  body: string | null
}

type Input = Parameters<Answers["claim"]>

async function claim(db: Transaction<Tables>, ...[person, key, { at, until, since }]: Input): Promise<Claim> {
  const row = await db
    .selectFrom("kept_answers")
    .selectAll()
    .where("person", "=", person)
    .where("key", "=", key)
    .executeTakeFirst()
  if (row && row.asked_at > since) {
    const { fingerprint, status, headers, body } = row
    if (fingerprint !== null && status !== null && headers !== null && body !== null) {
      return { state: "answered", fingerprint, answer: { status, headers, body } }
    }
    // Whoever had it may have died with its work half done: after a while it is free again.
    if (row.until > at) return { state: "running" }
  }
  const set = { asked_at: at, until, fingerprint: null, status: null, headers: null, body: null }
  await db
    .insertInto("kept_answers")
    .values({ person, key, ...set })
    .onConflict((conflict) => conflict.columns(["person", "key"]).doUpdateSet(set))
    .execute()
  return { state: "yours" }
}

/** The kept answers over any engine. */
export function createAnswers(db: Kysely<Tables>, attempt: Attempt): Answers {
  return {
    claim: (...input) => attempt(() => transact(db, (transaction) => claim(transaction, ...input))),
    keep: (person, key, fingerprint, answer) =>
      attempt(async () => {
        await db
          .updateTable("kept_answers")
          .set({ fingerprint, ...answer })
          .where("person", "=", person)
          .where("key", "=", key)
          .execute()
      }),
    release: (person, key) =>
      attempt(async () => {
        await db.deleteFrom("kept_answers").where("person", "=", person).where("key", "=", key).execute()
      }),
    forget: (since) =>
      attempt(async () => void (await db.deleteFrom("kept_answers").where("asked_at", "<=", since).execute())),
  }
}
