import { checkBatch, checkReport, packBatch, type Report, type Rule, rules, runRules } from "@gouji/core"
import { expect, it } from "vitest"
import { checkNested, nest } from "./nested.ts"
import { bare, clean, lengthOf, withLongText, withNewFigures, withNewText, withShortText } from "./reports.ts"

const whole = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const asOf = "2026-03-01"
const spoil = (report: Report, index: number): Report => ({
  ...report,
  cells: { ...report.cells, "requests/handled/total": Number(report.cells["requests/handled/total"]) + 1 + index },
})
const blanked = (report: Report): Report => ({ ...report, cells: { ...report.cells, "requests/handled/total": null } })

/** Units of work a second of this process's time, the best of five runs of 300 ms. */
function rate(units: number, work: () => void): number {
  let best = 0
  for (let run = 0; run < 6; run += 1) {
    const began = process.cpuUsage()
    let [done, spent] = [0, 0]
    while (spent < 300_000) {
      work()
      done += units
      const { user, system } = process.cpuUsage(began)
      spent = user + system
    }
    // The first run warms the code up.
    if (run > 0) best = Math.max(best, (done / spent) * 1_000_000)
  }
  return best
}

/** Each report in its turn, over all runs: so that one is met again as late as can be. */
function inTurn(reports: readonly Report[], work: (report: Report) => unknown): () => void {
  let next = 0
  return () => {
    for (let done = 0; done < 500; done += 1) {
      work(reports[next] as Report)
      next = (next + 1) % reports.length
    }
  }
}

const each =
  <T>(items: readonly T[], work: (item: T) => unknown) =>
  () => {
    for (const item of items) work(item)
  }
const proses: readonly (readonly [string, readonly Report[]])[] = [
  ["met before", withShortText],
  ["met before", withLongText],
  ["new where it has figures", withNewFigures],
  ["all of it new", withNewText],
]
const compiled = (rules as readonly Rule[]).filter((rule) => rule.kind !== "code" && rule.kind !== "carry-over")
// Copies are no shipped rules, so that none is answered by the compiled ones.
const interpreted = (rules as readonly Rule[]).filter((rule) => rule.kind !== "code").map((rule) => ({ ...rule }))

function batchOf(reports: readonly Report[]): () => void {
  const many = Array.from({ length: 40 }, () => reports).flat()
  const batch = packBatch(whole, many)
  return () => checkBatch(batch)
}

it("has nothing to say of the reports that it measures with", () => {
  for (const report of [...bare, ...withShortText, ...withLongText, ...withNewText, ...withNewFigures]) {
    expect(runRules(report, { asOf, warnings: report.sections.length > 0 ? [] : null }).findings).toEqual([])
  }
})

it("measures how many reports a second are checked", () => {
  const texts = clean.map((report) => JSON.stringify(report))
  const nested = clean.map(nest)
  const mixed = clean.map((report, index) => (index % 33 === 0 ? spoil(report, index) : report))
  const withBlanks = clean.map((report, index) => (index % 33 === 0 ? blanked(report) : report))
  const lines: readonly [string, number][] = [
    [
      "JSON.parse of the report",
      rate(
        500,
        each(texts, (text) => JSON.parse(text)),
      ),
    ],
    ["nested objects, sums by hand", rate(500, each(nested, checkNested))],
    [
      "interpreter, arithmetic rules",
      rate(
        500,
        each(clean, (report) => runRules(report, { asOf, rules: interpreted })),
      ),
    ],
    [
      "one report, arithmetic rules",
      rate(
        500,
        each(bare, (report) => runRules(report, { asOf, rules: compiled })),
      ),
    ],
    [
      "one report, all rules, figures only",
      rate(
        500,
        each(bare, (report) => runRules(report, { asOf })),
      ),
    ],
    ...proses.map(([name, reports]): [string, number] => [
      `… ${lengthOf(reports[0] as Report)} signs of prose, ${name}`,
      rate(
        500,
        inTurn(reports, (report) => runRules(report, { asOf, warnings: [] })),
      ),
    ]),
    [
      "one report, with repair, 3 % broken",
      rate(
        500,
        each(mixed, (report) => checkReport(report, { asOf })),
      ),
    ],
    ["packing reports into a batch", rate(500, () => packBatch(whole, clean))],
    ["batch, clean", rate(20_000, batchOf(clean))],
    ["batch, 3 % broken, with the places", rate(20_000, batchOf(mixed))],
    ["batch, 3 % with a blank", rate(20_000, batchOf(withBlanks))],
  ]
  const base = lines.find(([name]) => name.startsWith("nested"))?.[1] ?? 1
  process.stdout.write("\nReports a second on one core (processor time), and times what nested objects give\n\n")
  for (const [name, found] of lines) {
    const figure = Math.round(found).toLocaleString("en").padStart(12)
    process.stdout.write(`${name.padEnd(46)}${figure}${(found / base).toFixed(1).padStart(10)} ×\n`)
  }
  expect(lines.every(([, found]) => found > 0)).toBe(true)
})
