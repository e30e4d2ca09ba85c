import { randomUUID } from "node:crypto"
import { revisionHash } from "@gouji/store"
import { Kysely, PostgresDialect, sql } from "kysely"
import { publicationOf } from "../bench/archive/publication-of.mjs"
import { shownOf } from "../dist/import/prepared.js"
import { migrate } from "../dist/migrate.js"
import { migrations } from "../dist/migrations/index.js"
import { agencyKey, searchKey } from "../dist/names.js"
import { sqliteDialect } from "../dist/sqlite/dialect.js"
import { loadSqlite } from "../dist/sqlite/load-sqlite.js"

const sqliteTypes = { bytes: "blob", ordered: "text", clustered: "without rowid" }
const postgresTypes = { bytes: "bytea", ordered: 'text collate "C"', clustered: "" }

/** The last step of the first version: rows are written as that one wrote them. */
const first = "0006-report-listing"
export const steps = migrations.map(({ id }) => id)
/** The steps at which an archive with content can have been left. */
export const oldSteps = steps.slice(steps.indexOf(first), -1)

async function connect(database, isPostgres) {
  if (isPostgres) {
    const { default: pg } = await import("pg")
    const pool = new pg.Pool({ connectionString: database, max: 1 })
    return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), types: postgresTypes }
  }
  const { DatabaseSync } = await loadSqlite()
  const connection = new DatabaseSync(database)
  connection.exec("pragma journal_mode = wal")
  return { db: new Kysely({ dialect: sqliteDialect(connection) }), types: sqliteTypes }
}

/** A report of the first version with its revisions, and what its writer was told. */
async function keep(db, at) {
  const agency = {
    id: randomUUID(),
    name: publicationOf({ seed: 1, agency: at, year: 2024 }).reading.report.agency.name,
  }
  const key = agencyKey(agency.name)
  const id = randomUUID()
  const count = at % 3 === 0 ? 2 : 1
  const made = Array.from({ length: count }, (_, number) => publicationOf({ seed: number + 1, agency: at, year: 2024 }))
  const newest = made.at(-1)
  const { title, verdict, errors, warnings, notices } = shownOf(newest.reading.report, newest.check)
  await sql`insert into agencies (id, name, key, region) values (${agency.id}, ${agency.name}, ${key}, null)`.execute(
    db,
  )
  await sql`insert into reports values (${id}, ${agency.id}, ${key}, 2024, ${title}, ${`${searchKey(agency.name)}\n${searchKey(title)}`},
    ${verdict}, ${errors}, ${warnings}, ${notices}, ${count}, ${newest.publishedAt}, 0)`.execute(db)
  const told = []
  let previousHash = null
  for (const [before, { reading, check, source, publishedAt }] of made.entries()) {
    const { report, places, warnings, source: file, reader } = reading
    const size = source.length
    const hash = revisionHash({
      agency: agency.name,
      year: 2024,
      report,
      places,
      source: { ...file, size },
      previousHash,
    })
    await sql`insert into sources values (${file.sha256}, ${source})`.execute(db)
    await sql`insert into revisions values (${id}, ${before + 1}, ${hash}, ${previousHash}, ${publishedAt}, ${before === 0 ? null : "更正"},
      ${file.sha256}, ${file.name}, ${size}, ${file.mediaType}, ${reader}, ${randomUUID()}, ${JSON.stringify(report.cells)},
      ${JSON.stringify({ ...report, cells: {} })}, ${JSON.stringify(places)}, ${JSON.stringify(warnings)}, ${JSON.stringify(check)})`.execute(
      db,
    )
    told.push({ number: told.length + 1, report: id, revision: before + 1, hash })
    previousHash = hash
  }
  return told
}

/**
 * Makes an archive as the first version wrote it, and brings it as far as `step`: as a version of then would have left it.
 * Gives what had been acknowledged.
 */
export async function makeOldArchive(database, { isPostgres, step, reports }) {
  const { db, types } = await connect(database, isPostgres)
  try {
    const upTo = (id) =>
      migrate(db, { ...types, place: database, migrations: migrations.slice(0, steps.indexOf(id) + 1) })
    await upTo(first)
    const acks = []
    await db.transaction().execute(async (transaction) => {
      for (let at = 0; at < reports; at += 1) acks.push(...(await keep(transaction, at)))
    })
    if (step !== first) await upTo(step)
    return acks
  } finally {
    await db.destroy()
  }
}
