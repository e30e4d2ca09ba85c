import { cellsOf, checkReport, type Figure, formIds, type Report, tableIds } from "@gouji/core"
import fc from "fast-check"
import { describe, expect, it, onTestFinished } from "vitest"
import { figureText } from "../aggregates/units.ts"
import { samplePublication } from "../contract.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import { columnValues } from "./column-values.ts"
import { keptFigures } from "./kept-figures.ts"
import { measures } from "./measures.ts"

/** Cells as reports have them: zeros for the most part, blanks, figures that no column holds, and cells not read. */
const figure = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Figure | undefined>(0) },
  { weight: 1, arbitrary: fc.constant<Figure | undefined>(null) },
  { weight: 1, arbitrary: fc.constant<Figure | undefined>(undefined) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom<Figure>("0", "1.5", "-0.25", "0.0000001", 2 ** 40) },
)

const report = fc
  .record({
    disclosure: fc.constantFrom(...formIds, null),
    requests: fc.constantFrom(...formIds, null),
    remedies: fc.constantFrom(...formIds, null),
  })
  .chain((forms) => {
    const cells = tableIds.flatMap((table) => {
      const form = forms[table]
      return form === null ? [] : cellsOf(form, table)
    })
    return fc.tuple(...cells.map(() => figure)).map((figures): Pick<Report, "forms" | "cells"> => {
      const given = cells.flatMap(({ id, measure }, at) => {
        const one = figures[at]
        // A count is no text.
        return one === undefined || (measure !== "amount" && typeof one === "string") ? [] : [[id, one] as const]
      })
      return { forms, cells: Object.fromEntries(given) }
    })
  })

describe("keptFigures", () => {
  it("keeps no zero, and names what is not given", () => {
    const { reading } = samplePublication({ figures: { "requests/received/total": null, "requests/handled/total": 3 } })
    const { blanks, values } = keptFigures(reading.report)
    const [blank, three] = ["requests/received/total", "requests/handled/total"].map((id) =>
      measures.findIndex(({ cell }) => cell === id),
    )
    expect(blanks).toBe(`,${(blank ?? 0) + 1},`)
    expect(values.flatMap((value, at) => (value === null ? [] : [[at, value]]))).toEqual([[three, 3]])
  })

  it("is read as the very figures, whatever the report gives, does not give, and cannot give", async () => {
    const archive = await openSqliteArchive(":memory:")
    onTestFinished(() => archive.close())
    let made = 0
    await fc.assert(
      fc.asyncProperty(report, async ({ forms, cells }) => {
        made += 1
        const publication = samplePublication({ agency: `第${made}号局`, division: "530102" })
        const whole: Report = { ...publication.reading.report, forms, cells }
        const reading = { ...publication.reading, report: whole, places: {} }
        const check = checkReport(whole, { asOf: "2025-01-21" })
        const published = await archive.publish({ ...publication, reading, check })
        const agency = published.agency.id
        const expected = columnValues(cells)
        for (let at = 0; at < measures.length; at += 16) {
          const asked = measures.slice(at, at + 16)
          const [group] = await archive.aggregates.summarise(
            asked.map(({ cell }) => cell),
            { agency },
            [],
          )
          const texts = asked.map(({ scale }, index) => figureText(expected[at + index] ?? null, scale))
          expect(group?.measures.map(({ sum, given }) => [sum, given])).toEqual(
            texts.map((text) => [text, text === null ? 0 : 1]),
          )
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
