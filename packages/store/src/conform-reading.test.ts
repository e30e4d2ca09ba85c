import { emptyReport, Failure, measuresOf, readingSchema } from "@gouji/core"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { conform } from "./conform.ts"
import { conformReading } from "./conform-reading.ts"
import { samplePublication } from "./contract.ts"

/** What the schema says of a reading, all of it: texts tell the order of fields as well. */
function bySchema(value: unknown) {
  const reading = conform(readingSchema, value, "/reading")
  measuresOf(reading.report)
  return reading
}

function outcome(work: () => unknown): string {
  try {
    return JSON.stringify(work())
  } catch (error) {
    if (error instanceof Failure) return JSON.stringify([error.code, error.detail])
    throw error
  }
}

const { reading } = samplePublication()
const { report } = reading
const withReport = (change: object) => ({ ...reading, report: { ...report, ...change } })
const withCells = (cells: unknown) => withReport({ cells })

const addresses = fc.constantFrom(
  "requests/received/total",
  "requests/handled/natural-person",
  "disclosure/fees/amount",
  "disclosure/regulations/made",
  "remedies/reconsideration/upheld",
  "requests/received/nobody",
  "requests",
  "__proto__",
  "7",
)
const figures = fc.oneof(
  fc.integer({ min: -2, max: 9 }),
  fc.constantFrom<unknown>(null, -0, 1.5, 2 ** 53, Number.NaN, "1.5", "0", "0.0", "-0", "", undefined, true, [], {}),
)
const forms = fc.record({
  disclosure: fc.constantFrom("2019", "2021", "2021", null, "2020"),
  requests: fc.constantFrom("2021", "2021", "2019", null),
  remedies: fc.constantFrom("2021", "2021", "2019", null),
})
const cells = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.tuple(addresses, figures), { maxLength: 4 }).map(Object.fromEntries) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], "cells", undefined, new Date(0)) },
)
const others = fc.constantFrom<object>({}, {}, {}, { year: 1066 }, { title: undefined }, { more: 1 }, { agency: null })

describe("conformReading", () => {
  it("takes, copies and refuses what the schema does, and says the same of it", () => {
    let taken = 0
    fc.assert(
      fc.property(forms, cells, others, (forms, cells, others) => {
        const value = withReport({ forms, cells, ...others })
        const expected = outcome(() => bySchema(value))
        if (expected.startsWith("{")) taken += 1
        expect(outcome(() => conformReading(value))).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "reading"],
    ["a field more", { ...reading, more: 1 }],
    ["a field less", { ...reading, places: undefined }],
    ["an inherited field", Object.assign(Object.create({ more: 1 }), reading)],
    ["fields in another order", Object.fromEntries(Object.entries(reading).reverse())],
    ["a report in another order", { ...reading, report: Object.fromEntries(Object.entries(report).reverse()) }],
    ["a report without cells", { ...reading, report: { ...emptyReport(), cells: undefined } }],
    ["cells that inherit", withCells(Object.create({ "requests/received/total": 1 }))],
    ["cells without a prototype", withCells(Object.assign(Object.create(null), report.cells))],
    ["a cell by the name of a sign", withCells({ ...report.cells, [Symbol("cell")]: 1 })],
  ])("says of %s what the schema says", (_, value) => {
    expect(outcome(() => conformReading(value))).toBe(outcome(() => bySchema(value)))
  })

  it("gives a copy: who handed the reading in may go on with it", () => {
    const cells = { ...report.cells }
    const taken = conformReading(withCells(cells))
    cells["requests/received/total"] = 12_345
    expect(taken.report.cells).toEqual(report.cells)
  })
})
