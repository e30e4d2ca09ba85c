import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Failure } from "../report/index.ts"
import { arbitraryReport } from "../testing.ts"
import { emptyReport, parseReport } from "./parse-report.ts"

function failureOf(json: unknown): Failure {
  try {
    parseReport(json)
  } catch (failure) {
    if (failure instanceof Failure) return failure
  }
  throw new Error("nothing was refused")
}

/** Of `-0` too it tells what it is. */
function outcomeOf(json: unknown): string {
  try {
    return JSON.stringify(parseReport(json), (_, value) => (Object.is(value, -0) ? "-0" : value))
  } catch (failure) {
    if (failure instanceof Failure) return `failure ${JSON.stringify(failure.detail)}`
    throw failure
  }
}

describe("parseReport", () => {
  it("gives back what JSON keeps of a report", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
      }),
      { numRuns: 20 },
    )
  })

  it("writes each figure in one way", () => {
    const forms = { disclosure: "2021", requests: "2021", remedies: null }
    const cells = { "disclosure/fees/amount": 12, "requests/received/total": "-3", "requests/received/business": "0.5" }
    expect(parseReport({ ...emptyReport(), forms, cells }).cells).toEqual({
      "disclosure/fees/amount": "12",
      "requests/received/total": -3,
      "requests/received/business": "0.5",
    })
  })

  const refused: readonly [string, object, string][] = [
    [
      "an unknown cell",
      { forms: { disclosure: null, requests: "2021", remedies: null }, cells: { "requests/other/total": 1 } },
      "/cells/requests~1other~1total",
    ],
    [
      "a cell of a table without a form",
      { cells: { "requests/received/total": 1 } },
      "/cells/requests~1received~1total",
    ],
    [
      "an amount in binary floating point",
      { cells: { "disclosure/fees/amount": 1.5 } },
      "/cells/disclosure~1fees~1amount",
    ],
    ["an unknown field", { admin: true }, "/"],
    ["a date that does not exist", { issuedOn: "2024-02-30" }, "/issuedOn"],
    [
      "a prototype as a cell",
      { cells: JSON.parse('{"__proto__/constructor/x": 1}') },
      "/cells/__proto__~1constructor~1x",
    ],
  ]
  it.for(refused)("refuses %s", ([, part, pointer]) => {
    const failure = failureOf({ ...emptyReport(), ...part })
    expect(failure.code).toBe("report-invalid")
    expect(failure.detail.pointer).toBe(pointer)
  })

  const figures = fc.constantFrom<unknown>(0, 7, -1, -0, null, 1.5, 2 ** 53, "1.5", "12", "-3", "0.0", "", true, [])
  const addresses = fc.constantFrom(
    "requests/received/total",
    "disclosure/fees/amount",
    "remedies/other/x",
    "__proto__",
  )
  const forms = fc.constantFrom("2019", "2021", null, "2020")
  it("says of cells that the forms have what the schema says", () => {
    let taken = 0
    const given = fc.tuple(fc.array(fc.tuple(addresses, figures), { maxLength: 3 }), forms, forms)
    fc.assert(
      fc.property(given, ([cells, disclosure, requests]) => {
        const json = {
          ...emptyReport(),
          forms: { disclosure, requests, remedies: null },
          cells: Object.fromEntries(cells),
        }
        // An object without a prototype is as good, and goes the long way.
        const slow = outcomeOf({ ...json, cells: Object.assign(Object.create(null), json.cells) })
        expect(outcomeOf(json)).toBe(slow)
        if (cells.length > 0 && slow.startsWith("{")) taken += 1
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it.for([null, 1, "x", [], { schema: "gouji/report@2" }])("refuses %j", (json) => {
    expect(failureOf(json).code).toBe("report-invalid")
  })
})
