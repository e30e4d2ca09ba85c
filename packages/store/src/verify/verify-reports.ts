import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import { readEntriesOf } from "./entries-of.ts"
import { figuresFault } from "./figures-fault.ts"
import { missingSources } from "./missing-sources.ts"
import { reportFault, withdrawalFault } from "./report-fault.ts"
import type { ReportRow } from "./report-row.ts"
import { type Proven, RevisionProof } from "./revision-proof.ts"
import type { Tally } from "./tally.ts"

const pageSize = 100

function page(db: Kysely<Tables>, after: { readonly province: string; readonly id: string }): Promise<ReportRow[]> {
  return db
    .selectFrom("reports")
    .innerJoin("agencies", "agencies.id", "reports.agency_id")
    .selectAll("reports")
    .select(["agencies.key", "agencies.name"])
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple("reports.province", "reports.id"), ">", tuple(after.province, after.id)),
    )
    .orderBy("reports.province")
    .orderBy("reports.id")
    .limit(pageSize)
    .execute()
}

/** Every revision is what it was when it was published, and every report and its figures are those of the newest. */
export async function verifyReports(db: Kysely<Tables>, tally: Tally): Promise<void> {
  for (let reports = await page(db, { province: "", id: "" }); ; ) {
    const last = reports.at(-1)
    if (!last) break
    const ids = reports.map(({ id }) => id)
    const revisions = await db
      .selectFrom("revisions")
      .selectAll()
      .where("province", "in", [...new Set(reports.map(({ province }) => province))])
      .where("report_id", "in", ids)
      .orderBy("report_id")
      .orderBy("number")
      .execute()
    const entries = await readEntriesOf(db, ids)
    const figures = await db
      .selectFrom("figures")
      .selectAll()
      .where("year", "in", [...new Set(reports.map(({ year }) => year))])
      .where("province", "in", [...new Set(reports.map(({ province }) => province))])
      .where("agency_id", "in", [...new Set(reports.map(({ agency_id }) => agency_id))])
      .execute()
    for (const fault of await missingSources(db, revisions)) tally.fault(fault)
    for (const report of reports) {
      const proof = new RevisionProof(db, report, entries.get(report.id) ?? [], tally)
      let newest: Proven | null = null
      for (const revision of revisions) {
        if (revision.report_id === report.id) newest = await proof.prove(revision)
      }
      const place = { report: report.id, revision: report.revision }
      if (proof.number !== report.revision) tally.fault({ code: "revision-missing", ...place })
      if (newest === null) continue
      const differs = reportFault(report, newest) ?? withdrawalFault(report, entries.get(report.id) ?? [])
      if (differs !== null) tally.fault({ code: "report-differs", ...place, found: differs })
      const wrong = figuresFault(
        report,
        newest,
        figures.find(({ year, agency_id }) => year === report.year && agency_id === report.agency_id),
      )
      if (wrong !== null) tally.fault({ code: "figures-differ", ...place, found: wrong })
    }
    tally.count("reports", reports.length)
    reports = await page(db, last)
  }
  const stray = await db
    .selectFrom("figures")
    .leftJoin("reports", (join) =>
      join
        .onRef("reports.province", "=", "figures.province")
        .onRef("reports.agency_id", "=", "figures.agency_id")
        .onRef("reports.year", "=", "figures.year"),
    )
    .select("figures.report_id")
    .where("reports.id", "is", null)
    .limit(20)
    .execute()
  for (const { report_id: report } of stray) tally.fault({ code: "figures-differ", report, found: "report_id" })
}
