import { expect, it } from "vitest"
import { readTable } from "./read-table.ts"
import type { Record } from "./records.ts"
import { rowsOf } from "./row-labels.ts"

const line = (labels: readonly string[], texts: readonly string[], row: number): Record => ({
  labels,
  values: texts.map((text, index) => ({
    text,
    place: { block: 0, row, column: index + 1, page: 1, text },
    span: [index + 1, index + 2],
    merged: false,
    run: null,
  })),
  place: { block: 0, row, column: 0, page: 1, text: labels[0] ?? "" },
  context: [],
  header: [],
  aligned: null,
  cells: texts.length + labels.length,
})
const rows = rowsOf("2021", "requests")
const own = (id: string) => ["other-not-supplemented", "other-fee-unpaid", "other-rest"].includes(id)
const figures = ["1", "0", "0", "0", "0", "0", "1"]
const cellsOf = (ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id)).flatMap(({ cells }) => cells)
const namedIn = ({ warnings }: ReturnType<typeof readTable>) => new Set(warnings.flatMap(({ cells }) => cells))

it.for(["2019", "2021", null] as const)(
  "names the rows of either form where the form is not certain: %s",
  (fallback) => {
    const shared = rows.filter(({ id }) => !own(id))
    const read = readTable(
      "requests",
      shared.map(({ label }, index) => line([label], figures, index)),
      fallback,
    )
    expect(read.warnings.map(({ code }) => code)).toContain("form-unclear")
    const named = namedIn(read)
    for (const cell of [...cellsOf(["other-rest", "other-fee-unpaid"]), "requests/other/total"]) {
      expect(named).toContain(cell)
      expect(read.figures.has(cell)).toBe(false)
    }
    expect(read.figures.get("requests/granted/total")).toBe(1)
  },
)

it("a line with the very labels of two rows gives no figure of either, and names both", () => {
  const whole = rows.map(({ label }, index) => line([label], figures, index))
  expect(namedIn(readTable("requests", whole, "2021"))).toEqual(new Set())
  const at = rows.findIndex(({ id }) => id === "other-rest")
  const joined = whole.toSpliced(at, 2, line([rows[at + 1]?.label ?? "", rows[at]?.label ?? ""], figures, at))
  const read = readTable("requests", joined, "2021")
  expect(namedIn(read)).toEqual(new Set(cellsOf(["other-rest", "handled"])))
  expect(read.figures.has("requests/other-rest/total")).toBe(false)
  expect(read.figures.has("requests/handled/total")).toBe(false)
})

it("a group's label in front of a row's is no second row", () => {
  const grouped = rows.map(({ label, id }, index) =>
    line(id === "denied-state-secret" ? ["三、本年度办理结果", "（三）不予公开", label] : [label], figures, index),
  )
  expect(readTable("requests", grouped, "2021").figures.get("requests/denied-state-secret/total")).toBe(1)
})
