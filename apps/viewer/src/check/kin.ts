import { type Report, sameAgency, tiesTo } from "@gouji/core"
import { type Done, type Entry, isDone } from "./entry.ts"
import { reportKey } from "./explanations.ts"

type Checked = Entry & { readonly standing: Done }

const reportOf = (entry: Checked): Report => entry.standing.original.reading.report

const keyOf = (entry: Checked) => reportKey(reportOf(entry), entry.file)

/** The version of the same report (same body, same year) that was handed in before; `null`: none. */
export function previousOf(entries: readonly Entry[], entry: Entry): Checked | null {
  if (!isDone(entry)) return null
  const key = keyOf(entry)
  const before = entries.filter((other): other is Checked => other.id < entry.id && isDone(other))
  return before.findLast((other) => keyOf(other) === key) ?? null
}

/** The newest of the files here that is surely last year's report of the same body: named alike, the year before. */
export function lastYearAmong(entries: readonly Entry[], report: Report): Checked | null {
  if (report.agency.name === null || report.year === null) return null
  const year = report.year - 1
  return (
    entries
      .filter(isDone)
      .findLast(
        (other) =>
          reportOf(other).year === year &&
          sameAgency(reportOf(other).agency, report.agency) === true &&
          tiesTo(reportOf(other), report),
      ) ?? null
  )
}
