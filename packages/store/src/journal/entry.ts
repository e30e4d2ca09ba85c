import { canonicalDigest } from "../canonical-digest.ts"

/** What can be done in an archive. */
export const acts = [
  "published",
  "corrected",
  "withdrawn",
  "draft-made",
  "draft-changed",
  "draft-rechecked",
  "draft-submitted",
  "draft-returned",
  "draft-approved",
  "draft-published",
  "draft-discarded",
  "withdrawal-asked",
  "restored",
  "agency-created",
  "agency-changed",
  "agencies-merged",
  "account-created",
  "account-changed",
  "account-disabled",
  "token-created",
  "token-revoked",
] as const
export type Act = (typeof acts)[number]

/** One act. Each chain is numbered from 1 without gaps, each entry naming the hash of the one before. */
export interface JournalEntry {
  /** The province (the first two digits of GB/T 2260; `00`: not known), so that a nation's writers do not queue up. */
  readonly chain: string
  readonly number: number
  /** SHA-256 (hex) over the canonical JSON of everything else. */
  readonly hash: string
  readonly previousHash: string | null
  /** ISO instant, UTC, as the actor's clock had it: the order is that of the numbers. */
  readonly at: string
  /** Who did it; `null`: the archive itself, or nobody who is known. */
  readonly actor: string | null
  readonly act: Act
  /** The id of what it was done to. */
  readonly subject: string
  /** Numbers, ids and hashes; for an act on a revision its number and hash. */
  readonly detail: Readonly<Record<string, string | number | null>>
}

/** The hash of an entry, which anybody who holds it can compute again with any RFC 8785 implementation. */
export function entryHash(entry: Omit<JournalEntry, "hash">): string {
  const { chain, number, previousHash, at, actor, act, subject, detail } = entry
  return canonicalDigest({
    schema: "gouji/journal@1",
    chain,
    number,
    previousHash,
    at,
    actor,
    act,
    subject,
    detail,
  })
}
