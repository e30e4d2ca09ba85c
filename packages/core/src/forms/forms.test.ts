import { describe, expect, it } from "vitest"
import { formIds, tableIds } from "../report/index.ts"
import { defineBalance } from "../rules/index.ts"
import { cellsOf, findCell, tableOf } from "./cells.ts"
import type { CellId } from "./forms.ts"
import { rowsWithin } from "./groups.ts"
import { layoutOf } from "./layout.ts"
import { cellName } from "./names.ts"

const all = (form: (typeof formIds)[number]) => tableIds.flatMap((table) => cellsOf(form, table))

describe("the forms", () => {
  it("have 198 and 200 cells, each once", () => {
    expect(formIds.map((form) => all(form).length)).toEqual([198, 200])
    for (const form of formIds) expect(new Set(all(form).map((cell) => cell.id)).size).toBe(all(form).length)
  })

  it("find each cell by its address, and its table", () => {
    for (const form of formIds) {
      for (const cell of all(form)) {
        expect(findCell(form, cell.id)).toBe(cell)
        expect(tableOf(cell.id)).toBe(cell.table)
      }
    }
    expect(findCell("2021", "requests/other/total")).toBeUndefined()
  })

  it("do not compile with a row or column that no form has", () => {
    const known: CellId = "requests/denied-state-secret/natural-person"
    // @ts-expect-error no such row
    const misspelt: CellId = "requests/denied-state-secrets/natural-person"
    // @ts-expect-error table two of 2021 has no such pair of row and column
    const mixed: CellId = "disclosure/licensing/in-force"
    const rule = { id: "x", severity: "error", basis: { kind: "form", clause: "" }, table: "requests" } as const
    // @ts-expect-error a rule names rows of its own table alone
    const wrong = defineBalance({ ...rule, left: ["reconsideration"], right: ["handled"] })
    expect([known, misspelt, mixed, wrong]).toHaveLength(4)
  })

  it("know what is inside a group", () => {
    expect(rowsWithin("2019", "requests", "outcomes")).toHaveLength(20)
    expect(rowsWithin("2021", "requests", "outcomes")).toHaveLength(22)
    expect(rowsWithin("2021", "requests", "denied")).toHaveLength(8)
  })

  it("name cells in both languages", () => {
    expect(cellName("2021", "requests/denied-state-secret/total", "zh-CN")).toBe("（三）不予公开 1.属于国家秘密·总计")
    expect(cellName("2021", "remedies/litigation-direct/total", "en")).toBe("Litigation: Direct to court, Total")
  })
})

describe("the layout", () => {
  const layouts = formIds.flatMap((form) => tableIds.map((table) => ({ form, table })))

  it.for(layouts)("of $table in $form fills its grid without gap or overlap", ({ form, table }) => {
    const layout = layoutOf(form, table)
    const covered = layout.boxes.flatMap((box) =>
      Array.from({ length: box.rowSpan * box.columnSpan }, (_, i) => {
        const row = box.row + Math.floor(i / box.columnSpan)
        return `${row}/${box.column + (i % box.columnSpan)}`
      }),
    )
    expect(new Set(covered).size).toBe(covered.length)
    expect(covered).toHaveLength(layout.rows * layout.columns)
    expect(layout.boxes.flatMap((box) => box.cell ?? [])).toHaveLength(cellsOf(form, table).length)
  })

  it("prints table three as ten columns, its outcomes under one label of 22 or 20 rows", () => {
    const label = (form: "2019" | "2021") =>
      layoutOf(form, "requests").boxes.find((box) => box.label.startsWith("三、"))
    expect(layoutOf("2021", "requests").columns).toBe(10)
    expect([label("2019")?.rowSpan, label("2021")?.rowSpan]).toEqual([20, 22])
    expect(layoutOf("2021", "remedies")).toMatchObject({ rows: 4, columns: 15 })
  })
})
