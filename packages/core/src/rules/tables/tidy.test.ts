import { expect, it } from "vitest"
import { cellsOf, emptyReport } from "../../forms/index.ts"
import { tableIds } from "../../report/index.ts"
import type { Subject } from "../subject.ts"
import { onlyTotals } from "./only-totals.ts"
import { rowsBlank } from "./rows-blank.ts"
import { tableBlank } from "./table-blank.ts"

const forms = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const zeros = tableIds.flatMap((table) => cellsOf("2021", table).map((cell) => [cell.id, 0]))
const subject: Subject = {
  report: { ...emptyReport(), forms, cells: Object.fromEntries(zeros) },
  warnings: null,
  lastYear: null,
  members: null,
  asOf: "2026-03-31",
}

it.for([onlyTotals, tableBlank, rowsBlank])("$id says of tidy tables what it says cell by cell", (rule) => {
  expect(rule.judge({ ...subject, tidy: new Set(tableIds) })).toEqual(rule.judge(subject))
})
