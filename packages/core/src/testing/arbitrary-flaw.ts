import fc from "fast-check"
import { cellsOf } from "../forms/index.ts"
import { type Figure, type Report, type SectionId, sectionIds, type TableId, tableIds } from "../report/index.ts"

type Flaw = (report: Report) => fc.Arbitrary<Report>

const someOf = <T>(all: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: least, maxLength: most })

const cellsIn = (report: Report, table: TableId) => {
  const form = report.forms[table]
  return form === null ? [] : cellsOf(form, table)
}

function withCells(report: Report, changed: Readonly<Record<string, Figure>>): Report {
  return { ...report, cells: { ...report.cells, ...changed } }
}

function withoutTable(report: Report, table: TableId): Report {
  const cells = Object.entries(report.cells).filter(([cell]) => !cell.startsWith(`${table}/`))
  return { ...report, forms: { ...report.forms, [table]: null }, cells: Object.fromEntries(cells) }
}

function withoutSections(report: Report, gone: readonly SectionId[]): Report {
  return { ...report, sections: report.sections.filter((section) => !gone.includes(section.id)) }
}

/** What is found wrong with published reports: each makes a broken report of a sound one. */
const flaws = {
  "wrong-totals": (report) => {
    const totals = tableIds.flatMap((table) =>
      cellsIn(report, table).filter((cell) => cell.column === "total" || cell.row === "handled"),
    )
    return fc
      .array(fc.tuple(fc.constantFrom(...totals), fc.oneof(fc.constant(0), fc.nat(500))), {
        minLength: 1,
        maxLength: 8,
      })
      .map((changes) =>
        withCells(report, Object.fromEntries(changes.map(([cell, figure]) => [cell.id, figure] as const))),
      )
  },
  blanks: (report) =>
    someOf(Object.keys(report.cells), 5, 60).map((cells) =>
      withCells(report, Object.fromEntries(cells.map((cell) => [cell, null]))),
    ),
  "blank-table": (report) =>
    fc
      .constantFrom(...tableIds)
      .map((table) => withCells(report, Object.fromEntries(cellsIn(report, table).map((cell) => [cell.id, null])))),
  "table-missing": (report) => fc.constantFrom(...tableIds).map((table) => withoutTable(report, table)),
  "sections-missing": (report) => someOf(sectionIds, 1, 3).map((gone) => withoutSections(report, gone)),
} as const satisfies Record<string, Flaw>

export type FlawId = keyof typeof flaws
export const flawIds = Object.keys(flaws) as FlawId[]

/** A report with something wrong with it. Every figure in `cells` is still what is printed. */
export function arbitraryFlawed(flaw: FlawId, sound: fc.Arbitrary<Report>): fc.Arbitrary<Report> {
  return sound.chain(flaws[flaw])
}
