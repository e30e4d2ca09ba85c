import type { Reading } from "@gouji/core"
import { listed } from "../publish.ts"
import type { ReportRow } from "./report-row.ts"
import type { Proven } from "./revision-proof.ts"

/** The columns in which a report is not what its newest revision makes of it; `null`: there are none. */
export function reportFault(report: ReportRow, { row, record }: Proven): string | null {
  const agency = { name: report.key, key: report.key }
  const reading = record.reading as Reading
  // What became of it since, such as its withdrawal, is not told by a revision.
  const { state: _, ...expected } = listed(
    { agency, reading, check: record.check, publishedAt: row.published_at },
    row.number,
  )
  const columns = Object.entries({ ...expected, agency_key: report.key })
  const wrong = columns.filter(([column, value]) => report[column as keyof ReportRow] !== value)
  return wrong.length === 0 ? null : wrong.map(([column]) => column).join(", ")
}
