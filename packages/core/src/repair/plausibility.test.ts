import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { checkReport } from "./check-report.ts"

/** 20 requests of natural persons, the records of all of which were not held: the figures stand as given. */
function report(cells: Readonly<Record<string, Figure>>): Report {
  const zeros = Object.fromEntries(cellsOf("2021", "requests").map((cell) => [cell.id, 0 as Figure]))
  const sums = ["received", "handled"].flatMap((row) =>
    ["natural-person", "total"].map((column): [string, Figure] => [`requests/${row}/${column}`, 20]),
  )
  return {
    ...emptyReport(),
    forms: { disclosure: null, requests: "2021", remedies: null },
    cells: { ...zeros, ...Object.fromEntries(sums), ...cells },
  }
}

const [query, held] = ["requests/denied-administrative-query", "requests/unavailable-not-held"]
const first = (cells: Readonly<Record<string, Figure>>) =>
  checkReport(report(cells), { asOf: "2026-11-22" }).repair.solutions[0]?.changes.map(({ cell }) => cell)

describe("what is usual", () => {
  // Either the part or the sum stands a row too high: nothing in the table says which.
  it("tells a line that is mostly long from its neighbour", () => {
    const part = [`${query}/natural-person`, `${held}/natural-person`]
    expect(first({ [`${query}/natural-person`]: 20, [`${held}/total`]: 20 })).toEqual(part)
    const sum = [`${query}/total`, `${held}/total`]
    expect(first({ [`${held}/natural-person`]: 20, [`${query}/total`]: 20 })).toEqual(sum)
  })

  it("leaves the other reading in sight", () => {
    const { repair } = checkReport(report({ [`${query}/natural-person`]: 20, [`${held}/total`]: 20 }), {
      asOf: "2026-11-22",
    })
    expect(repair.solutions.length).toBeGreaterThan(1)
  })
})
