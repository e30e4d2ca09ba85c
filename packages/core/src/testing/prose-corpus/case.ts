import { cellId, cellsOf, emptyReport, rowsWithin } from "../../forms/index.ts"
import type { ProseRule } from "../../prose/index.ts"
import { type Figure, type FormId, type Report, type SectionId, type TableId, tableIds } from "../../report/index.ts"

/**
 * An invented sentence with the truth about it. `holds`: the tables say the same. `wrong`: they contradict it, by the
 * rules named. `trap`: it looks like a contradiction and is none.
 */
export interface ProseCase {
  readonly kind: "holds" | "wrong" | "trap"
  readonly text: string
  readonly report: Report
  readonly lastYear: Report | null
  readonly rules: readonly ProseRule[]
}

interface Facts {
  readonly cells: Map<string, Figure>
  readonly settings: Map<string, string>
}

function parse(facts: string, prefix: string): Facts {
  const cells = new Map<string, Figure>()
  const settings = new Map<string, string>()
  for (const fact of facts.split(/\s+/).filter((part) => part !== "")) {
    const isLast = fact.startsWith("last:")
    if (isLast !== (prefix === "last:")) continue
    const [name = "", value = ""] = fact.slice(prefix.length).split("=")
    const isSetting = ["agency", "year", "scope", "section", "form"].includes(name)
    if (isSetting) settings.set(name, value)
    else cells.set(name, value === "-" ? null : /^-?\d+$/.test(value) ? Number(value) : value)
  }
  return { cells, settings }
}

function addressOf(form: FormId, name: string): { table: TableId; row: string; column: string } {
  const [row = "", column = "total"] = name.split("/")
  for (const table of tableIds) {
    if (cellsOf(form, table).some((cell) => cell.row === row && cell.column === column)) return { table, row, column }
  }
  throw new Error(`no such cell: ${name}`)
}

/** Rows that are named are filled with zeros, and so are the totals of a table of which anything is named. */
function fill(form: FormId, facts: Facts): Pick<Report, "cells" | "forms"> {
  const named = [...facts.cells].map(([name, value]) => ({ ...addressOf(form, name), value }))
  const cells: Record<string, Figure> = {}
  const forms: Report["forms"] = { disclosure: null, requests: null, remedies: null }
  for (const table of tableIds) {
    const own = named.filter((item) => item.table === table)
    if (own.length === 0) continue
    forms[table] = form
    for (const { row, column, id } of cellsOf(form, table)) {
      // Of a table whose columns are told apart, a row without a figure of its own is all zeros.
      const isDetailed =
        own.some((item) => item.row === row && item.column !== "total") ||
        (own.some((item) => item.column !== "total") && !own.some((item) => item.row === row))
      const given = own.find((item) => item.row === row && item.column === column)
      if (given) cells[id] = given.value
      else if (table !== "disclosure" && (column === "total" || isDetailed || table === "remedies")) cells[id] = 0
    }
    for (const row of new Set(own.map((item) => item.row))) {
      const hasTotal = own.some((item) => item.row === row && item.column === "total")
      if (table === "disclosure" || hasTotal) continue
      const parts = own.filter((item) => item.row === row).map((item) => Number(item.value ?? 0))
      cells[cellId(table, row, "total")] = parts.reduce((sum, part) => sum + part, 0)
    }
    const isCounted = own.some((item) => item.row === "handled")
    if (table === "requests" && !isCounted) {
      const outcomes = rowsWithin(form, table, "outcomes").filter((row) => row !== "handled")
      cells[cellId(table, "handled", "total")] = outcomes.reduce(
        (sum, row) => sum + Number(cells[cellId(table, row, "total")] ?? 0),
        0,
      )
    }
  }
  return { cells, forms }
}

function reportOf(text: string, { cells, settings }: Facts, defaults: ReadonlyMap<string, string>): Report {
  const get = (name: string) => settings.get(name) ?? defaults.get(name) ?? ""
  const form: FormId = get("form") === "2019" ? "2019" : "2021"
  const id = get("section") as SectionId
  return {
    ...emptyReport(),
    ...fill(form, { cells, settings }),
    agency: { name: get("agency"), id: null },
    year: Number(get("year")),
    scope: (get("scope") || null) as Report["scope"],
    sections: [{ id, heading: "", paragraphs: text.split("\n") }],
  }
}

const usual = new Map([
  ["agency", "青石县民政局"],
  ["year", "2023"],
  ["section", "overview"],
])

function caseOf(kind: ProseCase["kind"], text: string, facts: string, rules: readonly ProseRule[]): ProseCase {
  const report = reportOf(text, parse(facts, ""), usual)
  const last = parse(facts, "last:")
  const before = new Map([
    ...usual,
    ["year", String((report.year ?? 0) - 1)],
    ["agency", report.agency.name ?? ""],
    ["scope", report.scope ?? ""],
  ])
  return { kind, text, report, lastYear: last.cells.size > 0 ? reportOf("", last, before) : null, rules }
}

/**
 * A sentence that its tables bear out. Facts are `row=figure` (the total), `row/column=figure`, `-` for a blank,
 * `last:` in front for last year's table, and `agency`, `year`, `scope`, `section`, `form`.
 */
export const holds = (text: string, facts: string): ProseCase => caseOf("holds", text, facts, [])
/** A sentence that contradicts its tables or itself, by the rules named. */
export const wrong = (text: string, facts: string, ...rules: ProseRule[]): ProseCase =>
  caseOf("wrong", text, facts, rules)
/** A sentence of which nothing may be said, however much its numbers differ from the table's. */
export const trap = (text: string, facts: string): ProseCase => caseOf("trap", text, facts, [])
