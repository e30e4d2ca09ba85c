import type { Language } from "../forms/index.ts"
import { Failure } from "../report/index.ts"
import type { WorkListRow } from "./work-list.ts"
import { type WorkListColumn, workListColumns, workListStatuses, workListTexts } from "./work-list-texts.ts"

/** A sheet of a workbook as texts. */
export interface SheetOfTexts {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A list as it was read: its rows, and for each whether its finding was gone already. */
export interface OldWorkList {
  readonly rows: readonly (WorkListRow & { readonly wasGone: boolean })[]
}

const languages = Object.keys(workListTexts) as Language[]
const plain = (text: string) => text.trim().toLowerCase()

/** The column that a heading names, in either language. */
const columnOf = new Map(
  languages.flatMap((language) =>
    workListColumns.map((column) => [plain(workListTexts[language].columns[column]), column] as const),
  ),
)

/** A state in the words of another language; what somebody wrote in their own words stays. */
function statusIn(text: string, language: Language): string {
  const known = workListStatuses.find((status) =>
    languages.some((each) => plain(workListTexts[each].statuses[status]) === plain(text)),
  )
  return known === undefined ? text : workListTexts[language].statuses[known]
}

const needed = ["file", "id"] as const satisfies readonly WorkListColumn[]

function headingOf({ rows }: SheetOfTexts): number {
  return rows.findIndex((row) => needed.every((column) => row.some((text) => columnOf.get(plain(text)) === column)))
}

const numeric = new Set<WorkListColumn>(["year", "expected", "found"])

function typedValue(column: WorkListColumn, text: string, language: Language): string | number | null {
  if (column === "status") return statusIn(text, language)
  if (text === "") return null
  return numeric.has(column) && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : text
}

function rowsOf(sheet: SheetOfTexts, heading: number, language: Language): OldWorkList["rows"] {
  const headings = sheet.rows[heading] ?? []
  const columns = headings.map((text) => columnOf.get(plain(text)))
  const wasGone = languages.some((each) => plain(workListTexts[each].gone) === plain(sheet.name))
  return sheet.rows.slice(heading + 1).flatMap((texts) => {
    const text = (column: WorkListColumn) => (texts[columns.indexOf(column)] ?? "").trim()
    if (text("id") === "") return []
    const cells = Object.fromEntries(
      workListColumns.map((column) => [column, typedValue(column, text(column), language)]),
    ) as WorkListRow["cells"]
    const own = headings.flatMap((title, index): [string, string][] => {
      const value = (texts[index] ?? "").trim()
      return columns[index] === undefined && title.trim() !== "" && value !== "" ? [[title.trim(), value]] : []
    })
    return [{ cells, extra: Object.fromEntries(own), wasGone }]
  })
}

/**
 * Reads a work list that people have worked on: columns may have been added, moved and taken away, but for file and id.
 * Throws `work-list-invalid`.
 */
export function parseWorkList(sheets: readonly SheetOfTexts[], path: string, language: Language): OldWorkList {
  const found = sheets.map((sheet) => ({ sheet, heading: headingOf(sheet) })).filter(({ heading }) => heading >= 0)
  if (found.length === 0) throw new Failure("work-list-invalid", { path, column: workListTexts[language].columns.id })
  return { rows: found.flatMap(({ sheet, heading }) => rowsOf(sheet, heading, language)) }
}
