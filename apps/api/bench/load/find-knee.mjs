import { ms, summary } from "./statistics.mjs"

/** A rate is beyond the knee where its p99 is ten times that of almost no load, or answers do not keep up with requests. */
const tenfold = 10
const keepsUp = 0.95
/** A generator so far behind its own plan (in milliseconds) measures itself: such a run is made again, up to twice. */
const generatorLate = 50
const again = 2

const growth = 1.5
const refinements = 3

/** The greatest rate that holds, and every rate that was tried. `run` gives the outcome of one. */
export async function findKnee(run, { from, most, say }) {
  const measured = async (rate) => {
    for (let left = again; ; left -= 1) {
      const outcome = summary(await run(rate))
      if (outcome.late <= generatorLate || left === 0) return outcome
    }
  }
  const first = await measured(from)
  // Where almost nothing is asked, p99 may be far below what anybody notices.
  const limit = tenfold * Math.max(first.p99, 2)
  const tried = []
  const holds = async (rate) => {
    const outcome = tried.length === 0 ? first : await measured(rate)
    const isHeld = outcome.p99 <= limit && outcome.inTime >= keepsUp * outcome.due && outcome.failed === 0
    tried.push({ rate, isHeld, ...outcome })
    const note = outcome.late > generatorLate ? `; the generator itself was ${ms(outcome.late)} ms late` : ""
    say(
      `  ${String(Math.round(rate)).padStart(5)}/s  p50 ${ms(outcome.p50)}  p90 ${ms(outcome.p90)}  p99 ${ms(outcome.p99)}  ` +
        `p99.9 ${ms(outcome.p999)}  greatest ${ms(outcome.max)} ms  ${outcome.answered} of ${outcome.due} answered` +
        `${isHeld ? "" : "  beyond"}${note}`,
    )
    return isHeld
  }
  if (!(await holds(from))) return { knee: null, limit, tried }
  let [low, high] = [from, from * growth]
  while (high < most && (await holds(high))) [low, high] = [high, high * growth]
  for (let round = 0; round < refinements && high < most; round += 1) {
    const middle = (low + high) / 2
    if (await holds(middle)) low = middle
    else high = middle
  }
  return { knee: low, limit, tried }
}
