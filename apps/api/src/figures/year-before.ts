import type { Archive, Published, ReportEntry } from "@gouji/store"

/** The report that the agency of a report has published for the year before; `null`: none, or it was withdrawn. */
export async function yearBefore(
  archive: Pick<Archive, "register" | "find">,
  { agency, year }: Pick<ReportEntry, "agency" | "year">,
): Promise<Published | null> {
  const id = (await archive.register.find(agency.id))?.reports.find((report) => report.year === year - 1)?.id
  const before = id === undefined ? null : await archive.find(id)
  return before === null || before.withdrawn !== null ? null : before
}
