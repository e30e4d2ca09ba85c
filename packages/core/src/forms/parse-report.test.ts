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

  it.for([null, 1, "x", [], { schema: "gouji/report@2" }])("refuses %j", (json) => {
    expect(failureOf(json).code).toBe("report-invalid")
  })
})
