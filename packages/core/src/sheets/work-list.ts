import type { Finding } from "../check/index.ts"
import type { CheckedReport, SheetOptions } from "./check-sheet.ts"
import { sheetRows } from "./sheet-rows.ts"
import type { WorkListColumn } from "./work-list-texts.ts"
import { workListTexts } from "./work-list-texts.ts"

/** A finding as a row of a work list: texts and numbers by column, and what somebody added in columns of their own. */
export interface WorkListRow {
  readonly cells: Readonly<Record<WorkListColumn, string | number | null>>
  readonly extra: Readonly<Record<string, string>>
}

const mostDigits = 15

/** A number where a sheet holds it exactly, else its text. */
function typedValue(value: Finding["expected"]): string | number | null {
  if (value === null || typeof value === "number") return value
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value) && value.replace(/\D/g, "").length <= mostDigits
  return isNumber ? Number(value) : value
}

/** The rows of one report: the gravest findings first, none of them worked on yet. */
export function workListRows(checked: CheckedReport, { language, rules }: SheetOptions): WorkListRow[] {
  const { check, report, name } = checked
  const texts = workListTexts[language]
  const byId = new Map(check.findings.map((finding) => [finding.id, finding]))
  return sheetRows(check, report, language, rules).map((row): WorkListRow => {
    const finding = byId.get(row.id)
    return {
      extra: {},
      cells: {
        agency: report.agency.name,
        year: report.year,
        severity: row.grade,
        place: row.places.join("；"),
        sentence: row.sentence,
        expected: typedValue(finding?.expected ?? null),
        found: typedValue(finding?.found ?? null),
        fix: row.fix,
        status: texts.statuses[row.explained === null ? "open" : "explained"],
        note: row.explained,
        change: texts.changes.first,
        file: name,
        id: row.id,
      },
    }
  })
}
