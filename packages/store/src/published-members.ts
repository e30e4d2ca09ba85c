import type { Report } from "@gouji/core"
import type { Archive } from "./archive.ts"

const pageSize = 200

async function* childrenOf({ register }: Pick<Archive, "register">, parentId: string) {
  let cursor: string | undefined
  do {
    const page = await register.list({ parentId }, { limit: pageSize, ...(cursor !== undefined && { cursor }) })
    yield* page.items
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}

/**
 * What the agencies right below the one that a report names have published for the same year, the newest revision of
 * each, by name. `null` where the archive does not know for certain which agency it is, or knows none below it: then
 * nothing can be said of its members. An empty list: none of them has published.
 */
export async function publishedMembers(
  archive: Pick<Archive, "register" | "find">,
  { agency: { name }, year }: Pick<Report, "agency" | "year">,
): Promise<readonly Report[] | null> {
  if (name === null || year === null || name.trim() === "" || name.length > 200) return null
  const { certain } = await archive.register.match(name, { year })
  if (certain === null) return null
  let below = 0
  const reports: Report[] = []
  for await (const { id } of childrenOf(archive, certain.agency.id)) {
    below += 1
    const own = (await archive.register.find(id))?.reports.find((report) => report.year === year)
    const published = own ? await archive.find(own.id) : null
    if (published && published.withdrawn === null) reports.push(published.current.reading.report)
  }
  return below === 0 ? null : reports
}
