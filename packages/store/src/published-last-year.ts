import { type Report, tiesTo } from "@gouji/core"
import type { Archive, FullRevision } from "./archive.ts"
import { agencyKey } from "./names.ts"

const pageSize = 200

async function idOf(archive: Pick<Archive, "list">, name: string, year: number): Promise<string | null> {
  const key = agencyKey(name)
  let cursor: string | undefined
  do {
    const page = await archive.list({ text: name, year }, { limit: pageSize, ...(cursor !== undefined && { cursor }) })
    const own = page.items.find(({ agency, withdrawn }) => withdrawn === null && agencyKey(agency.name) === key)
    if (own) return own.id
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return null
}

/**
 * The newest revision of the report that an agency published for the year before, where the archive has it and it may be
 * set against this one: of the same body, and not known to cover anything else. `agencyName` and `year` where a report is
 * published under others than it names itself.
 */
export async function publishedLastYear(
  archive: Pick<Archive, "list" | "find">,
  report: Report,
  {
    agencyName = report.agency.name,
    year = report.year,
  }: { readonly agencyName?: string | null; readonly year?: number | null } = {},
): Promise<FullRevision | null> {
  if (agencyName === null || year === null || agencyName.trim() === "" || agencyName.length > 200) return null
  const id = await idOf(archive, agencyName, year - 1)
  const current = id === null ? null : ((await archive.find(id))?.current ?? null)
  return current !== null && tiesTo(current.reading.report, report) ? current : null
}
