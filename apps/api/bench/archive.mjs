// `npm run bench -- archive`: fills an archive with an invented nation and measures it.
import { cpus, loadavg } from "node:os"
import { parseArgs } from "node:util"
import { openPostgresArchive, openSqliteArchive } from "@gouji/store"
import { openQuery } from "../../../packages/store/bench/archive/open-query.mjs"
import { questions, time } from "../../../packages/store/bench/archive/questions.mjs"
import { sizes } from "../../../packages/store/bench/archive/sizes.mjs"
import { fill } from "./archive/fill.mjs"

const { values } = parseArgs({
  options: {
    agencies: { type: "string", default: "12000" },
    years: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    database: { type: "string", default: "bench-archive.sqlite" },
    threads: { type: "string", default: String(Math.min(4, cpus().length)) },
    places: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
})
const [agencies, years, seed, threads] = [values.agencies, values.years, values.seed, values.threads].map(Number)
const isPostgres = /^postgres(ql)?:/.test(values.database)
const say = (line) => process.stdout.write(`${line}\n`)
const ms = (number) => number.toFixed(number < 10 ? 2 : 0)

const archive = isPostgres ? await openPostgresArchive(values.database) : await openSqliteArchive(values.database)
const load = () => loadavg()[0].toFixed(1)
const loadBefore = load()
const filled = await fill(archive, { agencies, years, seed, threads, withPlaces: values.places })
const loadAfter = load()
const query = await openQuery(values.database, isPostgres)
// What an archive's own housekeeping does sooner or later.
await query(isPostgres ? "vacuum analyze" : "analyze")
const { reports } = await archive.facets()
const size = await sizes(isPostgres ? "postgres" : "sqlite", query, reports)
const { items } = await archive.list({}, { limit: 1000 })
const ids = items.map(({ id }) => id)
const answers = []
for (const question of questions(archive, { ids, years })) {
  answers.push({ name: question.name, limit: question.limit, ...(await time(question)) })
}
const loadAtEnd = load()
await query.close()
await archive.close()

if (values.json) say(JSON.stringify({ reports, filled, size, answers, load: [loadBefore, loadAfter, loadAtEnd] }))
else {
  say(
    `${reports} reports; ${cpus().length} cores; load ${loadBefore} before, ${loadAfter} after the import, ${loadAtEnd} at the end`,
  )
  if (filled.reports > 0) {
    const { seconds, perReport, inventing } = filled
    const { cpu, read, checked, prepared, written } = perReport
    say(
      `import: ${filled.reports} reports in ${seconds.toFixed(1)} s, ${Math.round(filled.reports / seconds)}/s, ${cpu.toFixed(2)} ms of processor time a report`,
    )
    say(
      `  elapsed a report: ${read.toFixed(2)} ms read, ${checked.toFixed(2)} ms checked, ${prepared.toFixed(2)} ms judged, hashed and packed (all in ${threads} threads), ${written.toFixed(2)} ms written`,
    )
    say(
      `  beforehand, and no part of it: ${inventing.seconds.toFixed(1)} s and ${inventing.cpu.toFixed(2)} ms of processor time a report to invent the files`,
    )
  }
  say(`size: ${Math.round(size.perReport)} B a report without source files`)
  for (const { name, bytes, perReport } of size.tables)
    say(`  ${name}: ${(bytes / 2 ** 20).toFixed(1)} MiB, ${Math.round(perReport)} B a report`)
  for (const { name, limit, times, p50, p99, cpu50, cpu99 } of answers) {
    say(
      `${p99 <= limit ? "holds" : "TOO SLOW"}  ${name}: p50 ${ms(p50)} ms, p99 ${ms(p99)} ms of ${limit}; processor ${ms(cpu50)}, ${ms(cpu99)} ms (${times} times)`,
    )
  }
}
