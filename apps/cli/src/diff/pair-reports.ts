import { basename } from "node:path"
import { type Reading, sameAgency } from "@gouji/core"

/** A report that was read, and its document. */
export interface ReadReport {
  readonly file: string
  readonly reading: Reading
}

export interface Pair {
  readonly before: readonly ReadReport[]
  readonly after: readonly ReadReport[]
}

/** Whether two reports are of one agency and year; by the documents' names where a report does not tell. */
function belongTogether(a: ReadReport, b: ReadReport): boolean {
  const [one, other] = [a.reading.report, b.reading.report]
  const same = sameAgency(one.agency, other.agency)
  if (same === null || one.year === null || other.year === null) return basename(a.file) === basename(b.file)
  return same && one.year === other.year
}

/** What is first looked for: of thousands of reports nearly all are called the same on both sides. */
const nameOf = ({ reading: { report } }: ReadReport) => JSON.stringify([report.agency.name, report.year])

/**
 * Puts the reports of two folders together by agency and year: those of the first in their order, then what only the
 * second has. Several on one side stay together, and are for a person to tell apart.
 */
export function pairReports(before: readonly ReadReport[], after: readonly ReadReport[]): Pair[] {
  const byName = new Map<string, ReadReport[]>()
  for (const report of after) byName.set(nameOf(report), [...(byName.get(nameOf(report)) ?? []), report])
  const pairs: { before: ReadReport[]; after: readonly ReadReport[] }[] = []
  const taken = new Set<ReadReport>()
  const pairOf = new Map<ReadReport, { before: ReadReport[] }>()
  for (const report of before) {
    const named = byName.get(nameOf(report))?.filter((candidate) => belongTogether(report, candidate)) ?? []
    const found = named.length > 0 ? named : after.filter((candidate) => belongTogether(report, candidate))
    const earlier = found[0] && pairOf.get(found[0])
    if (earlier) {
      earlier.before.push(report)
      continue
    }
    const pair = { before: [report], after: found }
    pairs.push(pair)
    for (const candidate of found) {
      taken.add(candidate)
      pairOf.set(candidate, pair)
    }
  }
  return [...pairs, ...after.filter((report) => !taken.has(report)).map((report) => ({ before: [], after: [report] }))]
}
