import fc from "fast-check"
import { type CellId, cellId, cellsOf, emptyReport, formOf, rowsWithin } from "../forms/index.ts"
import {
  type Figure,
  type FormId,
  formIds,
  type Report,
  sectionIds,
  type TableId,
  tableIds,
  total,
} from "../report/index.ts"

type Cells = Record<string, Figure>

const counts = {
  /** Mostly small, now and then large: as real agencies and whole provinces have it. */
  mixed: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(30) }, fc.nat(4_000_000)),
  /** A township: hardly anything but zeros. */
  small: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat(20)),
  /** A city with all its bodies: seven and eight digits are nothing special. */
  large: fc.oneof(fc.constant(0), fc.nat(2000), fc.integer({ min: 1_000_000, max: 60_000_000 })),
  /** Hardly two figures alike, so that each one that is read tells where it stood. */
  distinct: fc.noBias(fc.integer({ min: 1000, max: 99_999 })),
} as const
const amount = fc.oneof(
  fc.constant("0"),
  fc.nat(99_999).map(String),
  fc
    .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999_999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, "0").replace(/0+$/, "")}`),
)

function sum(cells: Cells, table: TableId, row: string, columns: readonly string[]): Figure {
  return total(columns.map((column) => cells[cellId(table, row, column)]))
}

/** Table three whose every identity holds: outcomes add up, and what came in is what went out or stays. */
function closeRequests(form: FormId, cells: Cells): void {
  const block = formOf(form).tables.requests.blocks[0]
  if (!block) return
  const columns = Object.keys(block.columns).filter((column) => column !== "total")
  const parts = rowsWithin(form, "requests", "outcomes").filter((row) => row !== "handled")
  const at = (row: string, column: string) => Number(cells[cellId("requests", row, column)])
  for (const column of columns) {
    const handled = parts.reduce((all, row) => all + at(row, column), 0)
    const all = handled + at("carried-out", column)
    const carriedIn = Math.min(at("carried-in", column), all)
    cells[cellId("requests", "handled", column)] = handled
    cells[cellId("requests", "carried-in", column)] = carriedIn
    cells[cellId("requests", "received", column)] = all - carriedIn
  }
  for (const row of Object.keys(block.rows))
    cells[cellId("requests", row, "total")] = sum(cells, "requests", row, columns)
}

function closeRemedies(form: FormId, cells: Cells): void {
  for (const block of formOf(form).tables.remedies.blocks) {
    const columns = Object.keys(block.columns).filter((column) => column !== "total")
    for (const row of Object.keys(block.rows))
      cells[cellId("remedies", row, "total")] = sum(cells, "remedies", row, columns)
  }
}

/** What an invented report is to look like, where that is not left to chance. */
export interface ReportKind {
  readonly counts?: keyof typeof counts
  readonly forms?: Readonly<Record<"disclosure" | "requests", FormId>>
}

/** An invented report with all tables filled in, every identity of which holds. */
export function arbitraryReport(kind: ReportKind = {}): fc.Arbitrary<Report> {
  const count = counts[kind.counts ?? "mixed"]
  return fc
    .record({ disclosure: fc.constantFrom(...formIds), requests: fc.constantFrom(...formIds) })
    .chain((drawn) => {
      const chosen = kind.forms ?? drawn
      const forms = { ...chosen, remedies: chosen.disclosure }
      const all = tableIds.flatMap((table) => cellsOf(forms[table], table))
      const figures = all.map((cell) =>
        cell.measure === "amount" ? amount : cell.measure === "change" ? fc.integer({ min: -99, max: 99 }) : count,
      )
      return fc.tuple(...figures).map((values): Report => {
        const cells: Cells = Object.fromEntries(all.map((cell, index) => [cell.id, values[index] ?? 0]))
        closeRequests(forms.requests, cells)
        closeRemedies(forms.remedies, cells)
        return {
          ...emptyReport(),
          agency: { name: "虚构县档案局", id: null },
          year: 2024,
          title: "虚构县档案局2024年政府信息公开工作年度报告",
          forms,
          cells,
          sections: sectionIds.map((id, index) => ({
            id,
            heading: formOf("2021").sections[index]?.label ?? "",
            paragraphs: ["本部分文字为虚构，仅供测试使用。"],
          })),
          issuedOn: "2025-01-20",
        }
      })
    })
}

/** A cell of one of a report's tables. */
export function arbitraryCell(report: Report, table: TableId): fc.Arbitrary<CellId> {
  const form = report.forms[table] ?? "2021"
  return fc.constantFrom(...cellsOf(form, table).map((cell) => cell.id))
}
