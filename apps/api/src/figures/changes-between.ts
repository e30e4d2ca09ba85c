import { compareReports, isChanged, type Report } from "@gouji/core"
import type { Archive, FullRevision } from "@gouji/store"

const factsOf = ({ agency, year, title, scope, issuedOn }: Report) =>
  ({ agency: agency.name, year, title, scope, issuedOn }) as const

/** What differs between two revisions: only what is not the same in both. A figure that one of the two forms alone asks for is among it. */
export function changesBetween(before: FullRevision, after: FullRevision) {
  const [was, is] = [factsOf(before.reading.report), factsOf(after.reading.report)]
  const facts = Object.keys(is) as (keyof typeof is)[]
  const { cells, sections } = compareReports(before.reading.report, after.reading.report)
  return {
    facts: facts.filter((fact) => was[fact] !== is[fact]).map((fact) => ({ fact, before: was[fact], after: is[fact] })),
    cells: cells.filter((cell) => cell.asked !== "both" || isChanged(cell)),
    sections: sections
      .map((section) => ({ ...section, paragraphs: section.paragraphs.filter((paragraph) => paragraph.in !== "both") }))
      .filter((section) => section.paragraphs.length > 0 || section.before !== section.after),
    sameFile: before.source.sha256 === after.source.sha256,
  }
}

/** So many corrections are shown with what they changed. */
const mostShown = 5

/** What each of a report's last corrections changed, the newest first, by the number of the revision. */
export async function lastChanges(archive: Pick<Archive, "revision">, id: string, newest: number) {
  const numbers = Array.from({ length: Math.min(mostShown, newest - 1) }, (_, at) => newest - at)
  const changes = await Promise.all(
    numbers.map(async (number) => {
      const [before, after] = await Promise.all([archive.revision(id, number - 1), archive.revision(id, number)])
      return before && after ? [{ report: id, from: number - 1, to: number, ...changesBetween(before, after) }] : []
    }),
  )
  return changes.flat()
}
