import { type Figure, type Report, type SectionId, sectionIds } from "../../report/index.ts"
import type { SubjectCase } from "../truth-table.ts"

type Cells = Readonly<Record<string, Figure>>
interface Beside {
  readonly section?: SectionId
  readonly agency?: string | null
  readonly year?: number | null
  readonly lastYear?: Cells
}

const forms = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const agencyOf = (name: string | null) => ({ name, id: null })

/** A case of a truth table: one sentence in a report with six parts, beside the cells that it speaks of. */
export function said(text: string, cells: Cells, beside: Beside = {}): SubjectCase {
  const { section = "overview", agency = "青石县水务局", year = 2023, lastYear } = beside
  const sections = sectionIds.map((id) => ({ id, heading: id, paragraphs: id === section ? [text] : [] }))
  const report: Partial<Report> = { agency: agencyOf(agency), year, forms, cells: { ...cells }, sections }
  const before = lastYear && { agency: agencyOf(agency), year: (year ?? 0) - 1, forms, cells: { ...lastYear } }
  return { ...report, ...(before && { lastYear: before }) }
}

const cell = (name: string) => `requests/${name}/total`
/** Totals of table three by row. */
export function requests(rows: Cells): Cells {
  return Object.fromEntries(Object.entries(rows).map(([row, value]) => [cell(row), value]))
}
/** Table four by `row/column`; what is not named is 0. */
export function remedies(given: Cells): Cells {
  const rows = ["reconsideration", "litigation-direct", "litigation-after-reconsideration"]
  const columns = ["upheld", "corrected", "other", "pending", "total"]
  const names = rows.flatMap((row) => columns.map((column) => `${row}/${column}`))
  return Object.fromEntries(names.map((name) => [`remedies/${name}`, name in given ? (given[name] ?? null) : 0]))
}
