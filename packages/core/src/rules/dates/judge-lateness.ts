import type { Judgement } from "../judgement.ts"
import type { Subject } from "../subject.ts"
import { deadlineOf } from "./deadline.ts"

/** Whether a report was issued in time, for bodies whose day the law names or for the others. ISO dates sort as text. */
export function judgeLateness(subject: Subject, statutory: boolean): readonly Judgement[] {
  const { report } = subject
  const deadline = deadlineOf(subject)
  if (deadline === "unknown") return statutory ? [{ at: "issued-on", outcome: "unknown" }] : []
  if (deadline.statutory !== statutory) return []
  if (report.issuedOn === null) return [{ at: "issued-on", outcome: "unknown" }]
  // Years later the year, or the date, is likelier wrong than the report that late: another rule says so.
  const late = report.issuedOn > deadline.day && report.issuedOn <= `${(report.year ?? 0) + 1}-12-31`
  return [{ at: "issued-on", outcome: late ? "broken" : "holds", expected: deadline.day, found: report.issuedOn }]
}
