import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import type { Archive } from "@gouji/store"
import type { Context } from "../context.ts"

/** Archives that reports are set against, opened. */
export interface Neighbours {
  /** The report that the same agency published for the year before; the archive that was named first goes first. */
  readonly lastYearOf: (report: Report) => Promise<Report | null>
  readonly close: () => Promise<void>
}

/** Whether a path is a data folder. The store, which knows its file's name, loads only when there is one. */
export const isArchive = (path: string): boolean => existsSync(join(path, "gouji.sqlite"))

/** Opens the archives in data folders; of none there is nothing to open or to find. */
export async function openNeighbours(context: Context, folders: readonly string[]): Promise<Neighbours> {
  if (folders.length === 0) return { lastYearOf: async () => null, close: async () => {} }
  const { publishedLastYear } = await context.ports.keeping()
  const archives: Archive[] = []
  const close = async () => {
    for (const archive of archives) await archive.close()
  }
  try {
    for (const dataFolder of folders) archives.push(await context.ports.openArchive({ databaseUrl: null, dataFolder }))
  } catch (error) {
    await close()
    throw error
  }
  const lastYearOf = async (report: Report) => {
    for (const archive of archives) {
      const found = await publishedLastYear(archive, report)
      if (found !== null) return found.reading.report
    }
    return null
  }
  return { lastYearOf, close }
}
