import { compareReports, Failure, type Figure, quotientText, toDecimal } from "@gouji/core"
import type { Archive } from "@gouji/store"
import type * as z from "zod"
import type { reportComparisonSchema } from "../schemas/comparison.ts"

/** `id`, the newest revision; or `id@revision`. Throws `not-found`. */
async function sideOf(archive: Archive, name: string) {
  const [id = "", number] = name.split("@")
  const published = await archive.find(id)
  const revision = number === undefined ? published?.current : await archive.revision(id, Number(number))
  if (!published || !revision) throw new Failure("not-found", { found: name })
  const { report } = revision.reading
  const { agency, year } = published
  const side = { report: id, revision: revision.number, hash: revision.hash, agency, year, title: report.title }
  return { side, report }
}

/** The difference in percent of what was before. */
function percentOf(before: Figure | undefined, difference: Figure): string | null {
  if (before === null || before === undefined || difference === null) return null
  const { units, scale } = toDecimal(difference)
  // Of a negative figure (a change may be one) a rise is still a rise.
  const from = toDecimal(before)
  const size = { ...from, units: from.units < 0n ? -from.units : from.units }
  return quotientText({ units: units * 100n, scale }, size, 2)
}

/** Any two published reports, or revisions, side by side. */
export async function comparePublished(
  archive: Archive,
  a: string,
  b: string,
): Promise<z.infer<typeof reportComparisonSchema>> {
  const [before, after] = [await sideOf(archive, a), await sideOf(archive, b)]
  const { cells, ...comparison } = compareReports(before.report, after.report)
  return {
    a: before.side,
    b: after.side,
    ...comparison,
    cells: cells.map((cell) => ({ ...cell, percent: percentOf(cell.before, cell.difference) })),
  }
}
