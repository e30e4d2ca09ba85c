import { type Check, Failure, type Severity } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import type { Admitted } from "./admit.ts"
import type { Published } from "./archive.ts"
import { canonicalDigest } from "./canonical-digest.ts"
import { keepFigures } from "./figures/keep-figures.ts"
import { appendEntry } from "./journal/append-entry.ts"
import { searchKey } from "./names.ts"
import type { AgencyColumns } from "./register/agency-columns.ts"
import { searchNames } from "./register/keep-names.ts"
import { ownerOfReport } from "./register/owner-of-report.ts"
import { revisionHash } from "./revision-hash.ts"
import { findPublished, toRevisionRow, unpackRecord } from "./revisions.ts"
import type { Tables } from "./tables.ts"
import { transact } from "./transact.ts"

// The time in an id is that of the publication: the archive has no clock of its own.
const newId = (admitted: Admitted) => uuidv7({ msecs: Date.parse(admitted.publishedAt) })

async function keepSource(db: Transaction<Tables>, province: string, { reading, source }: Admitted): Promise<void> {
  const row = { province, sha256: reading.source.sha256, bytes: source }
  await db
    .insertInto("sources")
    .values(row)
    .onConflict((conflict) => conflict.columns(["province", "sha256"]).doNothing())
    .execute()
}

/** The newest revision of an agency's report for a year. */
function newestRevision(db: Transaction<Tables>, { province, id }: AgencyColumns, year: number) {
  return db
    .selectFrom("reports")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.province", "=", "reports.province")
        .onRef("revisions.report_id", "=", "reports.id")
        .onRef("revisions.number", "=", "reports.revision"),
    )
    .select(["reports.id", "revisions.number", "revisions.hash", "revisions.report_digest"])
    .select(["revisions.source_sha256", "revisions.dictionary", "revisions.record"])
    .where("reports.province", "=", province)
    .where("reports.agency_id", "=", id)
    .where("reports.year", "=", year)
    .executeTakeFirst()
}

/** What an agency has said about its findings. The rest of a check may change without a new revision: rules do. */
function explanationsIn(check: Pick<Check, "findings">): string {
  const said = check.findings.flatMap(({ id, explanation }) => (explanation === null ? [] : [[id, explanation]]))
  return canonicalDigest(Object.fromEntries(said))
}

/** What lists show of a report: all of it follows from its newest revision. */
export function listed(admitted: Pick<Admitted, "reading" | "check" | "publishedAt">, names: string, revision: number) {
  const { reading, check, publishedAt } = admitted
  const count = (severity: Severity) => check.findings.filter((finding) => finding.severity === severity).length
  const { title } = reading.report
  return {
    title,
    state: "published" as const,
    withdrawn_at: null,
    withdrawn_reason: null,
    search: `${names}\n${searchKey(title ?? "")}`,
    verdict: check.verdict,
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    revision,
    published_at: publishedAt,
  }
}

/** Keeps a publication in a transaction that may do more. Throws `revision-exists`. */
export async function keepRevision(db: Transaction<Tables>, admitted: Admitted): Promise<Published> {
  const { reading, check, year, reason, publishedAt } = admitted
  const reportDigest = canonicalDigest(reading.report)
  const source = { ...reading.source, size: admitted.source.length }
  const agency = await ownerOfReport(db, admitted)
  const { province } = agency
  const names = await searchNames(db, agency.id)
  const newest = await newestRevision(db, agency, year)
  if (newest?.report_digest === reportDigest && newest.source_sha256 === source.sha256) {
    const before = await unpackRecord(db, newest)
    if (explanationsIn(before.check) === explanationsIn(check)) {
      throw new Failure("revision-exists", { report: newest.id, revision: newest.number })
    }
  }

  await keepSource(db, province, admitted)
  const reportId = newest?.id ?? newId(admitted)
  const number = (newest?.number ?? 0) + 1
  if (newest) {
    const set = listed(admitted, names, number)
    await db.updateTable("reports").set(set).where("province", "=", province).where("id", "=", reportId).execute()
  } else {
    const row = { province, id: reportId, agency_id: agency.id, agency_key: agency.key, year }
    // A report that began as an invented one stays marked, whatever is published on top of it.
    const values = { ...row, ...listed(admitted, names, number), demo: admitted.demo ? 1 : 0 }
    await db.insertInto("reports").values(values).execute()
  }
  const previousHash = newest?.hash ?? null
  const { report, places } = reading
  const hash = revisionHash({ agency: agency.name, year, report, places, source, previousHash })
  const publishedBy = admitted.actor
  const revision = { reportId, number, hash, previousHash, publishedAt, publishedBy, reason, source, reading, check }
  const { row, record } = toRevisionRow({ province, agency: agency.name }, revision, reportDigest)
  await db
    .insertInto("revisions")
    .values({ ...row, agency_name: agency.name })
    .execute()
  const { id: agency_id, division, kind } = agency
  await keepFigures(db, { year, province, agency_id, report_id: reportId, division, kind }, report)
  await appendEntry(db, {
    chain: province,
    at: publishedAt,
    actor: publishedBy,
    act: newest ? "corrected" : "published",
    subject: reportId,
    detail: { revision: number, hash, record },
  })
  // Read back inside the transaction: what is answered is what is kept.
  const published = await findPublished(db, reportId)
  if (!published) throw new Failure("internal")
  return published
}

/** Keeps source, agency, report and revision of what was admitted, or nothing. Throws `revision-exists`. */
export function publish(db: Kysely<Tables>, admitted: Admitted): Promise<Published> {
  return transact(db, (transaction) => keepRevision(transaction, admitted))
}
