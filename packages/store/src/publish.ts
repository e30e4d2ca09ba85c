import { type Check, Failure, type Severity } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import type { Admitted } from "./admit.ts"
import type { Published } from "./archive.ts"
import { canonicalDigest } from "./canonical-digest.ts"
import { searchKey } from "./names.ts"
import { revisionHash } from "./revision-hash.ts"
import { findPublished, toRevisionRow } from "./revisions.ts"
import type { Tables } from "./tables.ts"

// The time in an id is that of the publication: the archive has no clock of its own.
const newId = (admitted: Admitted) => uuidv7({ msecs: Date.parse(admitted.publishedAt) })

async function keepAgency(db: Transaction<Tables>, admitted: Admitted): Promise<{ id: string; name: string }> {
  const { agency, region } = admitted
  const known = await db.selectFrom("agencies").select(["id", "name"]).where("key", "=", agency.key).executeTakeFirst()
  if (!known) {
    const row = { id: newId(admitted), ...agency, region }
    await db.insertInto("agencies").values(row).execute()
    return row
  }
  if (region !== null) await db.updateTable("agencies").set({ region }).where("id", "=", known.id).execute()
  return known
}

async function keepSource(db: Transaction<Tables>, { reading, source }: Admitted): Promise<void> {
  const row = { sha256: reading.source.sha256, bytes: source }
  await db
    .insertInto("sources")
    .values(row)
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute()
}

/** The newest revision of an agency's report for a year. */
function newestRevision(db: Transaction<Tables>, agencyId: string, year: number) {
  return db
    .selectFrom("reports")
    .innerJoin("revisions", (join) =>
      join.onRef("revisions.report_id", "=", "reports.id").onRef("revisions.number", "=", "reports.revision"),
    )
    .select(["reports.id", "revisions.number", "revisions.hash"])
    .select(["revisions.report_digest", "revisions.source_sha256", "revisions.check_result"])
    .where("reports.agency_id", "=", agencyId)
    .where("reports.year", "=", year)
    .executeTakeFirst()
}

/** What an agency has said about its findings. The rest of a check may change without a new revision: rules do. */
function explanationsIn(check: Pick<Check, "findings">): string {
  const said = check.findings.flatMap(({ id, explanation }) => (explanation === null ? [] : [[id, explanation]]))
  return canonicalDigest(Object.fromEntries(said))
}

/** What lists show of a report: all of it follows from its newest revision. */
function listed(admitted: Admitted, revision: number) {
  const { agency, reading, check, publishedAt } = admitted
  const count = (severity: Severity) => check.findings.filter((finding) => finding.severity === severity).length
  const { title } = reading.report
  return {
    title,
    search: `${searchKey(agency.name)}\n${searchKey(title ?? "")}`,
    verdict: check.verdict,
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    revision,
    published_at: publishedAt,
  }
}

async function keep(db: Transaction<Tables>, admitted: Admitted): Promise<Published | null> {
  const { reading, check, year, reason, publishedAt } = admitted
  const reportDigest = canonicalDigest(reading.report)
  const source = { ...reading.source, size: admitted.source.length }
  const agency = await keepAgency(db, admitted)
  const newest = await newestRevision(db, agency.id, year)
  const isSame = newest?.report_digest === reportDigest && newest.source_sha256 === source.sha256
  if (isSame && explanationsIn(JSON.parse(newest.check_result)) === explanationsIn(check)) {
    throw new Failure("revision-exists", { report: newest.id, revision: newest.number })
  }

  await keepSource(db, admitted)
  const reportId = newest?.id ?? newId(admitted)
  const number = (newest?.number ?? 0) + 1
  if (newest) {
    await db.updateTable("reports").set(listed(admitted, number)).where("id", "=", reportId).execute()
  } else {
    const row = { id: reportId, agency_id: agency.id, agency_key: admitted.agency.key, year }
    // A report that began as an invented one stays marked, whatever is published on top of it.
    const values = { ...row, ...listed(admitted, number), demo: admitted.demo ? 1 : 0 }
    await db.insertInto("reports").values(values).execute()
  }
  const previousHash = newest?.hash ?? null
  const { report, places } = reading
  const hash = revisionHash({ agency: agency.name, year, report, places, source, previousHash })
  const revision = { reportId, number, hash, previousHash, publishedAt, reason, source, reading, check }
  await db.insertInto("revisions").values(toRevisionRow(revision, reportDigest)).execute()
  // Read back inside the transaction: what is answered is what is kept.
  return findPublished(db, reportId)
}

/** Keeps source, agency, report and revision of what was admitted, or nothing. Throws `revision-exists`. */
export async function publish(db: Kysely<Tables>, admitted: Admitted): Promise<Published> {
  const published = await db.transaction().execute((transaction) => keep(transaction, admitted))
  if (!published) throw new Failure("internal")
  return published
}
