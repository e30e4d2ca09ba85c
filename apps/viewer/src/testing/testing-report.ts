import { type Check, cellsOf, checkReport, emptyReport, type Figure, type Reading } from "@gouji/core"

/** A report of the 2021 form in which every figure is 0 but those given, with its check. For tests. */
export function testingReport(figures: Readonly<Record<string, Figure | undefined>>): {
  reading: Reading
  check: Check
} {
  const zeros = Object.fromEntries(cellsOf("2021", "requests").map((cell) => [cell.id, 0 as Figure]))
  const cells = Object.fromEntries(
    Object.entries({ ...zeros, ...figures }).filter((entry): entry is [string, Figure] => entry[1] !== undefined),
  )
  const report = {
    ...emptyReport(),
    year: 2024,
    cells,
    forms: { disclosure: null, requests: "2021" as const, remedies: null },
  }
  const reading: Reading = {
    report,
    places: {},
    warnings: [],
    source: { name: "report.json", mediaType: "application/json", sha256: "0".repeat(64) },
    reader: "test",
  }
  return { reading, check: checkReport(report, { asOf: "2025-01-20" }) }
}
