import { Failure } from "@gouji/core"
import { batches } from "./batches.mjs"

const size = 1000
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function tasksOf({ agencies, years, seed, withPlaces }) {
  const tasks = []
  for (let year = 2021; year < 2021 + years; year += 1) {
    for (let first = 0; first < agencies; first += size) {
      tasks.push({ first, count: Math.min(size, agencies - first), year, seed, withPlaces })
    }
  }
  return tasks
}

/**
 * Fills an archive with a nation, year by year. What was done before is not done again: the archive remembers how many
 * batches it holds, and a batch that was cut off behind its transaction is refused report by report.
 */
export async function fill(archive, options) {
  const tasks = tasksOf(options)
  const plan = JSON.stringify([options.seed, options.agencies, options.years, options.withPlaces])
  const before = await archive.setting("bench-plan")
  if (before !== null && before !== plan) throw new Error(`the archive holds another nation: ${before}, not ${plan}`)
  await archive.setSetting("bench-plan", plan)
  const done = Number((await archive.setting("bench-batches")) ?? 0)
  const left = tasks.slice(done)
  const total = options.agencies * options.years
  const [start, cpu] = [performance.now(), cpuSeconds()]
  let [reports, batch, shown] = [0, done, start]
  const took = { invented: 0, prepared: 0, written: 0 }
  for await (const made of batches(left, options.threads)) {
    const before = performance.now()
    const outcomes = await archive.publishAll(made.batch)
    took.written += performance.now() - before
    took.invented += made.took.invented
    took.prepared += made.took.prepared
    const failed = outcomes.find((outcome) => outcome instanceof Failure && outcome.code !== "revision-exists")
    if (failed) throw failed
    reports += outcomes.length
    batch += 1
    await archive.setSetting("bench-batches", String(batch))
    if (performance.now() - shown > 5000 || batch === tasks.length) {
      shown = performance.now()
      const rate = Math.round(reports / ((shown - start) / 1000))
      const at = Math.min(batch * size, total)
      process.stderr.write(`${at} of ${total} reports, ${rate}/s\n`)
    }
  }
  const seconds = (performance.now() - start) / 1000
  const stages = Object.fromEntries(
    Object.entries(took).map(([stage, ms]) => [stage, reports === 0 ? null : ms / reports]),
  )
  return { reports, seconds, stages, cpuMsPerReport: reports === 0 ? null : (1000 * (cpuSeconds() - cpu)) / reports }
}
