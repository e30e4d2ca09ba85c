import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf } from "../../forms/index.ts"
import { type Figure, formIds, type Report, tableIds } from "../../report/index.ts"
import { type Rule, rules } from "../../rules/index.ts"
import { arbitraryReport } from "../../testing.ts"
import { evaluate } from "../evaluate.ts"
import { packBatch } from "./batch.ts"
import { checkBatch } from "./check-batch.ts"
import { isCompiled } from "./is-compiled.ts"
import { tidyTables } from "./tidy-tables.ts"

const odd: fc.Arbitrary<Figure | undefined> = fc.oneof(
  fc.nat(50),
  fc.constantFrom(null, undefined, -1, "1.5", "7", 3_000_000_000, 2_147_483_647, Number.MAX_SAFE_INTEGER),
)

/** A valid report of given forms with up to four cells changed to something else. */
function arbitraryOdd(forms: { disclosure: "2019" | "2021"; requests: "2019" | "2021" }): fc.Arbitrary<Report> {
  return fc
    .tuple(arbitraryReport({ forms }), fc.array(fc.tuple(fc.nat(), odd), { maxLength: 4 }))
    .map(([report, changes]) => {
      const cells = tableIds.flatMap((table) => cellsOf(report.forms[table] ?? "2021", table).map(({ id }) => id))
      const changed: Report["cells"] = { ...report.cells }
      for (const [index, figure] of changes) {
        const cell = cells[index % cells.length] as string
        if (figure === undefined) delete changed[cell]
        else changed[cell] = figure
      }
      return { ...report, cells: changed }
    })
}

function byInterpreter(reports: readonly Report[], wanted: "broken" | "unknown"): string[] {
  return reports.flatMap((report, index) =>
    (rules as readonly Rule[]).filter(isCompiled).flatMap((rule) => {
      const outcomes = evaluate(rule, { report, warnings: null, lastYear: null, members: null, asOf: "" })
      if (typeof outcomes === "string") return []
      return outcomes.filter(({ outcome }) => outcome === wanted).map(({ at }) => `${index} ${rule.id}@${at}`)
    }),
  )
}

describe("checkBatch", () => {
  for (const disclosure of formIds) {
    for (const requests of formIds) {
      it(`has the interpreter's outcomes for tables of ${disclosure} and ${requests}`, () => {
        fc.assert(
          fc.property(fc.array(arbitraryOdd({ disclosure, requests }), { maxLength: 6 }), (reports) => {
            const batch = packBatch({ disclosure, requests, remedies: disclosure }, reports)
            const { places, ...outcomes } = checkBatch(batch)
            for (const wanted of ["broken", "unknown"] as const) {
              const said: string[] = []
              for (let at = 0; at < outcomes[wanted].length; at += 2) {
                const place = places[outcomes[wanted][at + 1] as number]
                said.push(`${outcomes[wanted][at]} ${place?.rule}@${place?.at}`)
              }
              expect(said.sort()).toEqual(byInterpreter(reports, wanted).sort())
            }
          }),
          { numRuns: 100 },
        )
      })
    }
  }

  it("finds nothing where a table is missing, and refuses other forms", () => {
    const forms = { disclosure: null, requests: null, remedies: null }
    expect(checkBatch(packBatch(forms, [{ forms, cells: {} }])).broken).toHaveLength(0)
    expect(() => packBatch({ ...forms, requests: "2021" }, [{ forms, cells: {} }])).toThrow(RangeError)
  })
})

/** A count that is written as text, or too large, leaves its table to the interpreter, whatever that comes to. */
function fitsRow({ cells }: Report): boolean {
  const counts = tableIds.flatMap((table) => cellsOf("2021", table).filter(({ measure }) => measure !== "amount"))
  return counts.every(({ id }) => typeof cells[id] !== "string" && Number(cells[id] ?? 0) < 2 ** 31)
}

describe("tidyTables", () => {
  it("calls a table tidy only where the interpreter has nothing to say", () => {
    fc.assert(
      fc.property(arbitraryOdd({ disclosure: "2021", requests: "2021" }), (report) => {
        const tidy = tidyTables(report)
        const untold = [...byInterpreter([report], "broken"), ...byInterpreter([report], "unknown")]
        for (const table of tidy) expect(untold.filter((place) => place.startsWith(`0 ${table}-`))).toEqual([])
        const isTold = untold.length === 0 && !Object.values(report.cells).includes(null)
        if (tidy.size === 3) expect(isTold).toBe(true)
        else if (fitsRow(report)) expect(isTold).toBe(false)
      }),
    )
  })
})
