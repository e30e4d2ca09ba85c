import type { Reading } from "@gouji/core"
import type { JournalEntry } from "../journal/entry.ts"
import { listed } from "../publish.ts"
import type { ReportRow } from "./report-row.ts"
import type { Proven } from "./revision-proof.ts"

/** Whether a report is withdrawn or stands otherwise than the journal tells; the column, or `null`. */
export function withdrawalFault(report: ReportRow, entries: readonly JournalEntry[]): string | null {
  const told = entries.find(({ act, detail }) => act === "withdrawn" && detail.revision === report.revision)
  if ((report.state === "withdrawn") !== (told !== undefined)) return "state"
  return report.withdrawn_at === (told?.at ?? null) ? null : "withdrawn_at"
}

/** The columns in which a report is not what its newest revision makes of it; `null`: there are none. */
export function reportFault(report: ReportRow, { row, record }: Proven): string | null {
  const reading = record.reading as Reading
  // What became of it since, such as its withdrawal, is not told by a revision; nor are the names it is found by.
  const {
    search: _search,
    state: _,
    withdrawn_at: _at,
    withdrawn_reason: _reason,
    ...expected
  } = listed({ reading, check: record.check, publishedAt: row.published_at }, "", row.number)
  const columns = Object.entries({ ...expected, agency_key: report.key })
  const wrong = columns.filter(([column, value]) => report[column as keyof ReportRow] !== value)
  return wrong.length === 0 ? null : wrong.map(([column]) => column).join(", ")
}
