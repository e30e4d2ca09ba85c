// `npm run bench -- load`: requests at a constant rate over HTTP. First the knee, then what checks cost the readers.
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { findKnee } from "./load/find-knee.mjs"
import { checksOf, readsOf } from "./load/mix.mjs"
import { openModel } from "./load/open-model.mjs"
import { prepare } from "./load/prepare.mjs"
import { startServer } from "./load/start-server.mjs"
import { median, ms, summary } from "./load/statistics.mjs"

const { values } = parseArgs({
  options: {
    agencies: { type: "string", default: "1000" },
    years: { type: "string", default: "3" },
    data: { type: "string", default: join(tmpdir(), "gouji-bench-load") },
    database: { type: "string" },
    seconds: { type: "string", default: "10" },
    pairs: { type: "string", default: "5" },
    checks: { type: "string", default: "4" },
    rate: { type: "string" },
    most: { type: "string", default: "5000" },
    json: { type: "boolean", default: false },
  },
})
const [agencies, years, seconds, pairs, checks] = [
  values.agencies,
  values.years,
  values.seconds,
  values.pairs,
  values.checks,
].map(Number)
const say = (line) => values.json || process.stdout.write(`${line}\n`)
const load = () => loadavg()[0].toFixed(1)
const goal = 1.2
const tooBusy = new Error("not even 20 requests a second hold: the machine is too busy to measure anything")

const databaseUrl = values.database ?? null
const asked = await prepare({ dataFolder: values.data, databaseUrl, agencies, years })
const server = await startServer(values.data, databaseUrl)
const { port } = server
try {
  say(
    `${asked.reports} reports, ${databaseUrl ? "PostgreSQL" : "SQLite"}; ${availableParallelism()} cores, load ${load()}; Node ${process.version}`,
  )
  const reads = readsOf(asked)
  const run = (rate) => openModel({ port, rate, seconds, next: reads })
  // Code that has not run yet is slow, and the processes of wide queries have to be there.
  await openModel({ port, rate: 20, seconds: 3, next: reads })
  await openModel({ port, rate: 2, seconds: 2, next: checksOf(asked) })

  let knee = null
  let tried = []
  if (values.rate === undefined) {
    say(`requests at a constant rate, ${seconds} s each, counted from the instant at which each was due:`)
    const found = await findKnee(run, { from: 20, most: Number(values.most), say })
    ;({ knee, tried } = found)
    if (knee === null) throw tooBusy
    say(`knee: ${Math.round(knee)}/s (p99 at most ${ms(found.limit)} ms)`)
  }
  const rate = values.rate === undefined ? 0.3 * knee : Number(values.rate)
  say(
    `at ${Math.round(rate)}/s${knee === null ? "" : ", 30 % of it"}: alone, and while ${checks} documents a second are checked`,
  )
  const runs = { alone: [], checked: [] }
  const ofChecks = []
  await server.usage()
  for (let pair = 0; pair < pairs; pair += 1) {
    // In turns, so that what else the machine does falls on both.
    for (const kind of pair % 2 === 0 ? ["alone", "checked"] : ["checked", "alone"]) {
      const [read, checked] = await Promise.all([
        run(rate),
        kind === "checked" ? openModel({ port, rate: checks, seconds, next: checksOf(asked) }) : null,
      ])
      const usage = await server.usage()
      const outcome = { ...summary(read), ...usage, load: load() }
      runs[kind].push(outcome)
      if (checked) ofChecks.push(summary(checked))
      say(
        `  ${kind === "alone" ? "alone      " : "with checks"}  p50 ${ms(outcome.p50)}  p90 ${ms(outcome.p90)}  p99 ${ms(outcome.p99)}  ` +
          `p99.9 ${ms(outcome.p999)} ms  ${outcome.failed} failed  event loop p99 ${ms(outcome.delay99)} ms  ` +
          `processor ${(outcome.cpuMs / (1000 * (seconds + 1))).toFixed(2)} of a core  ${Math.round(outcome.rssMiB)} MiB  load ${outcome.load}` +
          (checked
            ? `  checks p50 ${ms(ofChecks.at(-1).p50)} p99 ${ms(ofChecks.at(-1).p99)} ms, ${ofChecks.at(-1).failed} failed`
            : ""),
      )
    }
  }
  const [alone, checked] = [runs.alone, runs.checked].map((all) => all.map(({ p99 }) => p99))
  const ratio = median(checked) / median(alone)
  const spread = (all) => `${ms(Math.min(...all))} to ${ms(Math.max(...all))}`
  say(
    `p99 alone ${ms(median(alone))} ms (${spread(alone)}), with checks ${ms(median(checked))} ms (${spread(checked)}): ` +
      `${ratio.toFixed(2)} times, ${ratio < goal ? "within" : "BEYOND"} ${goal}`,
  )
  if (values.json) process.stdout.write(`${JSON.stringify({ knee, tried, rate, runs, ofChecks, ratio })}\n`)
} catch (error) {
  if (error !== tooBusy) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await server.stop()
}
