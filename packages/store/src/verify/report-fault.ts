import { shownOf } from "../import/prepared.ts"
import type { JournalEntry } from "../journal/entry.ts"
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
  // What became of it since, such as its withdrawal, is not told by a revision; nor are the names it is found by.
  const shown = shownOf(record.reading.report, record.check)
  const expected = { ...shown, revision: row.number, published_at: row.published_at }
  const columns = Object.entries({ ...expected, agency_key: report.key })
  const wrong = columns.filter(([column, value]) => report[column as keyof ReportRow] !== value)
  return wrong.length === 0 ? null : wrong.map(([column]) => column).join(", ")
}
