import { Failure } from "@gouji/core"
import { Batches } from "./batches.mjs"

const size = 1000
/** Batches whose files are invented, and in memory, before the clock runs. */
const window = 20

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Elapsed and processor time while something runs. */
class Clock {
  ms = 0
  cpu = 0
  async run(work) {
    const [start, cpu] = [performance.now(), cpuMs()]
    const result = await work()
    this.ms += performance.now() - start
    this.cpu += cpuMs() - cpu
    return result
  }
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

/** What of a nation is not done yet. The archive remembers its plan, and how many batches it holds. */
async function openPlan(archive, options) {
  const plan = JSON.stringify([options.seed, options.agencies, options.years, options.withPlaces])
  const before = await archive.setting("bench-plan")
  if (before !== null && before !== plan) throw new Error(`the archive holds another nation: ${before}, not ${plan}`)
  await archive.setSetting("bench-plan", plan)
  const tasks = tasksOf(options)
  return { tasks, done: Number((await archive.setting("bench-batches")) ?? 0) }
}

function demandKept(outcomes) {
  const failed = outcomes.find((outcome) => outcome instanceof Failure && outcome.code !== "revision-exists")
  if (failed) throw failed
}

/**
 * Fills an archive with a nation, year by year. What was done before is not done again, and a batch that was cut off
 * behind its transaction is refused report by report. Files are invented in windows, while the clock stands; reading
 * them, checking, judging, hashing, packing and writing is the import, and is timed.
 */
export async function fill(archive, options) {
  const { tasks, done } = await openPlan(archive, options)
  const [importing, inventing] = [new Clock(), new Clock()]
  const took = { read: 0, checked: 0, prepared: 0, written: 0 }
  let [reports, batch, shown] = [0, done, performance.now()]
  const batches = new Batches(options.threads)

  async function keep(made) {
    const before = performance.now()
    demandKept(await archive.publishAll(made.batch))
    took.written += performance.now() - before
    for (const [stage, ms] of Object.entries(made.took)) took[stage] += ms
    reports += made.batch.length
    batch += 1
    await archive.setSetting("bench-batches", String(batch))
    if (performance.now() - shown < 5000 && batch < tasks.length) return
    shown = performance.now()
    process.stderr.write(`${Math.min(batch * size, options.agencies * options.years)} reports\n`)
  }

  try {
    for (let at = done; at < tasks.length; at += window) {
      const some = tasks.slice(at, at + window)
      await inventing.run(() => batches.invent(some))
      await importing.run(async () => {
        for await (const made of batches.prepared(some)) await keep(made)
      })
    }
  } finally {
    await batches.close()
  }
  const each = (sum) => (reports === 0 ? null : sum / reports)
  const stages = Object.entries(took).map(([stage, ms]) => [stage, each(ms)])
  return {
    reports,
    seconds: importing.ms / 1000,
    perReport: { cpu: each(importing.cpu), ...Object.fromEntries(stages) },
    inventing: { seconds: inventing.ms / 1000, cpu: each(inventing.cpu) },
  }
}
