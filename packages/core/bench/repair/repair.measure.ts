import { expect, it } from "vitest"
import { linearSystem } from "../../src/repair/linear-system.ts"
import { locate } from "../../src/repair/locate.ts"
import { rules } from "../../src/rules/index.ts"
import { cases, ordinary } from "./cases.ts"
import { movesOf } from "./exact-search.ts"
import type { InjectionId } from "./injected-slips.ts"
import { type Measured, measure } from "./measure.ts"
import { provenBySolver, provenByTrying } from "./proof.ts"
import { publishedTables } from "./published-tables.ts"
import { fewestBySolver, solver } from "./solver.ts"

const three = linearSystem(rules, "requests", "2021")
const four = linearSystem(rules, "remedies", "2021")
const seed = 20260101
const say = (...lines: string[]) => process.stdout.write(`${lines.join("\n")}\n`)
const fixed = (value: number, digits: number, width: number) => value.toFixed(digits).padStart(width)

function row(name: string, found: Measured): string {
  const { median, p99, most } = found.milliseconds
  const shares = [found.first, found.firstThree, found.sure, found.right, found.notFound]
  const times = [fixed(median, 3, 8), fixed(p99, 2, 8), fixed(most, 1, 8)]
  return [name.padEnd(34), ...shares.map((share) => fixed(share, 1, 8)), ...times].join("")
}

const rows: readonly [string, typeof three, readonly InjectionId[], number, number][] = [
  ["1 slip of the pen or the eye", three, ordinary, 1, 1000],
  ["2 slips", three, ordinary, 2, 1000],
  ["3 slips", three, ordinary, 3, 1000],
  ["1 slip, digits left out or doubled", three, ["dropped", "doubled"], 1, 500],
  ["far shift into an empty cell", three, ["far"], 1, 500],
  ["row slid by a column", three, ["slid"], 1, 500],
  ["figure over its neighbour", three, ["overwriting"], 1, 500],
  ["any figure anywhere", three, ["anything"], 1, 500],
  ["any figures, 3 cells", three, ["anything"], 3, 300],
  ["4 slips", three, ordinary, 4, 200],
  ["5 slips", three, ordinary, 5, 100],
  ["table four, 1 slip", four, ["digit", "omitted"], 1, 4000],
]

it("places the cells that are wrong", () => {
  const head = ["first", "first 3", "sure", "right", "not", "median", "p99", "most"].map((word) => word.padStart(8))
  say("", `Repair: true cells, in per cent (right: of those sure); milliseconds of processor time`, "")
  say(["".padEnd(34), ...head].join(""))
  for (const [name, system, kinds, slips, count] of rows)
    say(row(name, measure(system, cases(system, { count, slips, kinds, seed: seed + slips }))))
  for (const other of [1, 2, 3])
    for (const slips of [1, 2, 3])
      say(
        row(
          `${slips} ${slips === 1 ? "slip" : "slips"}, other seed ${other}`,
          measure(three, cases(three, { count: 1000, slips, kinds: ordinary, seed: other * 1_000_003 + slips })),
        ),
      )
  const tables = publishedTables(three)
  if (tables.length === 0) say("published tables: none at hand (GOUJI_SHARED)")
  else
    for (const slips of [1, 2, 3])
      say(
        row(
          `${slips} in ${tables.length} published tables`,
          measure(three, cases(three, { count: 1000, slips, kinds: ordinary, seed: seed + slips, tables })),
        ),
      )
})

it("takes a fraction of what a mixed-integer solver takes", async () => {
  const highs = await solver()
  say("", "The same problems in the same run, median milliseconds: HiGHS (fewest cells), repair, ratio", "")
  for (const slips of [1, 2, 3]) {
    const list = cases(three, { count: 40, slips, kinds: ordinary, seed: seed + 10 + slips })
    const timed = (work: (figures: Float64Array) => void) => {
      const times = list.map(({ wrong }) => {
        const began = performance.now()
        work(wrong)
        return performance.now() - began
      })
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    }
    const theirs = timed((figures) => fewestBySolver(highs, three, figures, movesOf(three, figures, false)))
    const ours = timed((figures) => locate({ system: three, figures, unknown: [], frozen: [] }, 50_000))
    say(`${slips} slips${fixed(theirs, 1, 10)}${fixed(ours, 3, 10)}${fixed(theirs / ours, 0, 8)}×`)
  }
})

it("finds the minimum: beside trying everything, and beside a mixed-integer program of the same operations", async () => {
  const highs = await solver()
  say("", "Proofs: cases, and those in which the two differ", "")
  for (const [name, moving] of [
    ["changing cells", false],
    ["undoing slips", true],
  ] as const) {
    for (const [oracle, proof] of [
      ["everything tried, up to two", provenByTrying(three, moving, 300, seed)],
      ["HiGHS, up to three slips", provenBySolver(highs, three, moving, 300, seed)],
    ] as const) {
      say(
        `${name.padEnd(16)}${oracle.padEnd(30)}${String(proof.cases).padStart(6)}${String(proof.differ.length).padStart(6)}`,
      )
      expect(proof.differ).toEqual([])
    }
  }
})
