import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { entryHash, openPostgresArchive, openSqliteArchive, revisionHash, toJournalEntry } from "@gouji/store"
import { openQuery } from "../bench/archive/open-query.mjs"

const run = promisify(execFile)
const most = { maxBuffer: 2 ** 30 }

/** Agencies that are older than the journal are acts of nobody: see `isUpgraded`. */
const sinceJournal = "more agencies than acts"

/** What must be true of every line of an archive, as statements that give the lines of which it is not. */
const laws = {
  "a report without its newest revision": `select r.id from reports r left join revisions v
    on v.province = r.province and v.report_id = r.id and v.number = r.revision where v.hash is null`,
  "a revision without its report": `select v.report_id from revisions v left join reports r
    on r.province = v.province and r.id = v.report_id where r.id is null`,
  "revisions with a gap": `select report_id from revisions group by report_id having max(number) <> count(*)`,
  "a revision that does not name the one before": `select v.report_id from revisions v join revisions b
    on b.province = v.province and b.report_id = v.report_id and b.number = v.number - 1 where v.previous_hash <> b.hash`,
  "a revision without its file": `select v.report_id from revisions v left join sources s
    on s.province = v.province and s.sha256 = v.source_sha256 where s.sha256 is null`,
  "a report without its figures": `select r.id from reports r left join figures f
    on f.year = r.year and f.province = r.province and f.agency_id = r.agency_id and f.report_id = r.id
    where f.report_id is null and r.state = 'published'`,
  "numbers of reports that are not those": `select c.province from report_counts c left join (
    select province, year, demo, count(*) as found from reports group by province, year, demo) r
    on r.province = c.province and r.year = c.year and r.demo = c.demo where c.reports <> coalesce(r.found, 0)`,
  "an agency of nobody": `select a.id from agencies a left join reports r on r.agency_id = a.id where r.id is null`,
  "more revisions than acts": `select 1 where (select count(*) from revisions) <>
    (select count(*) from journal where act in ('published', 'corrected'))`,
  [sinceJournal]: `select 1 where (select count(*) from agencies) <>
    (select count(*) from journal where act = 'agency-created')`,
}

function entriesFault(entries, before) {
  let last = before
  for (const entry of entries) {
    const { hash, previousHash } = entry
    if (entry.number !== last.number + 1) return `entry ${entry.number} behind ${last.number}`
    if (previousHash !== last.hash) return `entry ${entry.number} does not name the one before`
    if (entryHash(entry) !== hash) return `entry ${entry.number} is not what was hashed`
    last = { number: entry.number, hash }
  }
  return null
}

/** A second implementation reads all of it. */
async function foreignFault(database, { pgDump }) {
  if (pgDump !== null) {
    const { stdout } = await run(pgDump, ["--data-only", "--table=journal", database], most)
    return stdout.includes("PostgreSQL database dump complete") ? null : "pg_dump does not come to an end"
  }
  try {
    const { stdout } = await run("sqlite3", [database, "pragma integrity_check; pragma foreign_key_check"], most)
    return stdout.trim() === "ok" ? null : `sqlite3: ${stdout.slice(0, 200)}`
  } catch (error) {
    return error.code === "ENOENT" ? null : String(error)
  }
}

/**
 * Proves an archive behind a crash; `from` is the last journal entry that was proved before;
 * `isUpgraded`: the archive had content before it had a journal. Gives the first fault, or
 * `null`, and the last entry. Lines that nobody was told of may be there: what was in flight.
 */
export async function prove(database, acks, { from, pgDump, isUpgraded = false }) {
  const isPostgres = pgDump !== null
  const archive = isPostgres ? await openPostgresArchive(database) : await openSqliteArchive(database)
  const query = await openQuery(database, isPostgres)
  try {
    const rows = await query(
      `select chain, number, hash, previous_hash, at, actor, act, subject, detail, digests from journal
        where chain = '00' and number > ${from.number} order by number`,
    )
    const entries = rows.map((row) => toJournalEntry({ ...row, number: Number(row.number) }))
    const chains = entriesFault(entries, from)
    if (chains !== null) return { fault: chains }
    const last = entries.at(-1) ?? from
    const published = entries.filter(({ act }) => act === "published" || act === "corrected")
    const kept = new Set(published.map(({ subject, detail }) => `${subject} ${detail.hash}`))
    for (const ack of acks) {
      if (!kept.has(`${ack.report} ${ack.hash}`)) return { fault: `acknowledged and lost: ${ack.number}` }
    }
    for (const { subject, detail } of published) {
      const { revision: number, hash } = detail
      const revision = await archive.revision(subject, number)
      const report = await archive.find(subject)
      if (!revision || !report) return { fault: `no revision ${number} of ${subject}` }
      const { reading, source, previousHash } = revision
      const { places } = reading
      const whole = { agency: revision.agency, year: report.year, report: reading.report, places, source, previousHash }
      if (revisionHash(whole) !== hash || revision.hash !== hash) return { fault: `revision ${subject} is another` }
    }
    for (const [law, statement] of Object.entries(laws)) {
      if (isUpgraded && law === sinceJournal) continue
      if ((await query(statement)).length > 0) return { fault: law }
    }
    if (!isPostgres) {
      const [{ integrity_check: found }] = await query("pragma integrity_check")
      if (found !== "ok") return { fault: String(found) }
    }
    const end = { number: last.number, hash: last.hash }
    return { fault: await foreignFault(database, { pgDump }), last: end, published: published.length }
  } finally {
    await query.close()
    await archive.close()
  }
}
