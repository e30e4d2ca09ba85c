import { arbitraryFlawed, arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { tidy } from "../testing/hands.ts"
import { printShape } from "../testing/shape.ts"
import { htmlUpright } from "../testing/shapes/html-upright.ts"

it("a table that stands upright is no row of another, though no heading parts them", async () => {
  const reports = fc.sample(arbitraryFlawed("sections-missing", arbitraryReport()), { seed: 5, numRuns: 6 })
  for (const report of reports) {
    const { report: read } = await readDocument(await printShape(htmlUpright, report, tidy), { name: "a.html" })
    expect(read.cells).toEqual(report.cells)
  }
})
