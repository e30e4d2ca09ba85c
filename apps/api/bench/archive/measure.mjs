import { loadavg } from "node:os"
import { openPostgresArchive, openSqliteArchive } from "@gouji/store"
import { openQuery } from "../../../../packages/store/bench/archive/open-query.mjs"
import { questions, time } from "../../../../packages/store/bench/archive/questions.mjs"
import { sizes } from "../../../../packages/store/bench/archive/sizes.mjs"
import { fill } from "./fill.mjs"

const isPostgres = (database) => /^postgres(ql)?:/.test(database)
const load = () => loadavg()[0].toFixed(1)

/** The database of one of several nations, beside the one that was named. On PostgreSQL it is made where it is not. */
export async function databaseOf(database, agencies) {
  if (!isPostgres(database)) return database.replace(/(\.\w+)?$/, (end) => `-${agencies}${end}`)
  const place = new URL(database)
  const name = `${place.pathname.slice(1)}_${agencies}`
  const query = await openQuery(database, true)
  const known = await query("select datname from pg_database")
  if (!known.some(({ datname }) => datname === name)) await query(`create database "${name}"`)
  await query.close()
  place.pathname = name
  return place.href
}

/** Fills an archive with a nation, as far as it is not there, and asks it questions. */
export async function measure(database, options) {
  const onPostgres = isPostgres(database)
  const archive = onPostgres ? await openPostgresArchive(database) : await openSqliteArchive(database)
  const loads = [load()]
  const filled = await fill(archive, options)
  loads.push(load())
  const query = await openQuery(database, onPostgres)
  // What an archive's own housekeeping does sooner or later.
  await query(onPostgres ? "vacuum analyze" : "analyze")
  const { reports } = await archive.facets()
  const size = await sizes(onPostgres ? "postgres" : "sqlite", query, reports)
  const { items } = await archive.list({}, { limit: 1000 })
  const ids = items.map(({ id }) => id)
  const answers = []
  for (const question of questions(archive, { ids, years: options.years })) {
    answers.push({ name: question.name, limit: question.limit, ...(await time(question)) })
  }
  loads.push(load())
  await query.close()
  await archive.close()
  return { reports, filled, size, answers, load: loads }
}
