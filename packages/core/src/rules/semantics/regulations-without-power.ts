import { makesRegulations } from "../../bodies/index.ts"
import { type Cell, cellId, cellsOf } from "../../forms/index.ts"
import { type FormId, formIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"

const rowOf = (form: FormId): readonly Cell[] =>
  cellsOf(form, "disclosure").filter((cell) => cell.row === "regulations")
const rows: ReadonlyMap<FormId, readonly Cell[]> = new Map(formIds.map((form) => [form, rowOf(form)]))

/** 规章 are made by ministries, provinces, cities with districts and autonomous prefectures, and by nobody else. */
export const regulationsWithoutPower = defineCode({
  id: "regulations-without-power",
  severity: "warning",
  basis: { kind: "law", clause: "《立法法》第九十一条、第九十三条（规章的制定机关）" },
  judge: ({ report }) => {
    const form = report.forms.disclosure
    if (form === null) return [{ at: "regulations", outcome: "unknown", why: "table-missing" }]
    const cells = rows.get(form) ?? []
    const filled = cells.filter(({ id }) => Number(report.cells[id] ?? 0) > 0)
    if (filled.length === 0) {
      const unread = cells.every(({ id }) => report.cells[id] === undefined)
      return [{ at: "regulations", outcome: unread ? "unknown" : "holds", why: "cell-missing" }]
    }
    const may = makesRegulations(report.agency.name)
    return filled.map(({ row, column, id }): Judgement => {
      const at = `${row}/${column}`
      if (may === null) return { at, outcome: "unknown" }
      return {
        at,
        outcome: may ? "holds" : "broken",
        cells: [cellId("disclosure", row, column)],
        expected: 0,
        found: report.cells[id] ?? null,
      }
    })
  },
})
