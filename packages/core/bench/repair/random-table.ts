import { rowsWithin } from "../../src/forms/index.ts"
import type { LinearSystem } from "../../src/repair/linear-system.ts"
import type { Random } from "./random.ts"

/** How often each outcome is met, roughly, in the order of the form; what is not listed is rare. */
const shares: Readonly<Record<string, number>> = {
  granted: 40,
  "partly-granted": 6,
  "denied-third-party": 1.5,
  "denied-internal-affairs": 2.2,
  "denied-process-records": 2,
  "denied-enforcement-file": 1.2,
  "unavailable-not-held": 20,
  "unavailable-needs-creation": 3,
  "unavailable-unclear": 2,
  "declined-petition": 6,
  "declined-repeat": 2.5,
  "other-not-supplemented": 3,
  "other-rest": 6,
}
const applicants = [0.86, 0.08, 0.005, 0.01, 0.015, 0.03]

const jitter = (random: Random, spread: number) => Math.exp((random.next() - 0.5) * spread)

/** Fills the last column with the sums of the others. */
function withSums(figures: Float64Array, width: number): Float64Array {
  for (let first = 0; first < figures.length; first += width)
    figures[first + width - 1] = figures.slice(first, first + width - 1).reduce((sum, figure) => sum + figure, 0)
  return figures
}

/** An invented table three that ties: from three requests to twenty thousand, spread as real bodies have them. */
export function randomRequests(system: LinearSystem, random: Random): Float64Array {
  const { width, form } = system
  const figures = new Float64Array(system.cells.length)
  const lines = new Map(system.cells.map((cell, index) => [cell.split("/")[1] ?? "", Math.floor(index / width)]))
  const outcomes = rowsWithin(form, "requests", "outcomes").filter((row) => row !== "handled")
  const weights = outcomes.map((row) => (shares[row] ?? 0.5) * jitter(random, 2.4))
  const columns = applicants.map((share) => share * jitter(random, 2))
  const [carried, open] = [0.02 + 0.06 * random.next(), 0.02 + 0.06 * random.next()]
  const requests = Math.max(3, Math.round(Math.exp(Math.log(10) + random.next() * Math.log(2000))))
  const count = (row: string, column: number) => {
    const cell = (lines.get(row) ?? 0) * width + column
    figures[cell] = (figures[cell] ?? 0) + 1
  }
  for (let request = 0; request < requests; request++) {
    const column = random.weighted(columns)
    count(random.next() < carried ? "carried-in" : "received", column)
    if (random.next() < open) count("carried-out", column)
    else {
      count(outcomes[random.weighted(weights)] ?? "granted", column)
      count("handled", column)
    }
  }
  return withSums(figures, width)
}

/** An invented table four that ties; most bodies have few cases. */
export function randomRemedies(system: LinearSystem, random: Random): Float64Array {
  const { width } = system
  const scale = random.pick([5, 30, 200])
  const figures = new Float64Array(system.cells.length)
  for (let cell = 0; cell < figures.length; cell++) {
    if (cell % width < width - 1) figures[cell] = random.next() < 0.45 ? 0 : random.below(scale) + 1
  }
  return withSums(figures, width)
}
