import type { Selectable } from "kysely"
import { formsText } from "../figures/forms-text.ts"
import { keptFigures } from "../figures/kept-figures.ts"
import { measures } from "../figures/measures.ts"
import type { Tables } from "../tables.ts"
import type { ReportRow } from "./report-row.ts"
import type { Proven } from "./revision-proof.ts"

/** The columns in which the figures kept for sums are not those of the newest revision; `null`: there are none. */
export function figuresFault(
  report: ReportRow,
  { record }: Proven,
  row: Selectable<Tables["figures"]> | undefined,
): string | null {
  if (report.state === "withdrawn") return row ? "report_id" : null
  if (!row) return "report_id"
  const { id: report_id, province } = report
  const { blanks, values } = keptFigures(record.reading.report)
  const expected = { report_id, province, forms: formsText(record.reading.report.forms), blanks }
  const leading = Object.entries(expected).filter(([column, value]) => row[column as keyof typeof expected] !== value)
  const wrong = measures.filter(({ column }, at) => row[column] !== values[at])
  const columns = [...leading.map(([column]) => column), ...wrong.map(({ cell }) => cell)]
  return columns.length === 0 ? null : columns.slice(0, 10).join(", ")
}
