import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import type { Archive } from "@gouji/store"
import type { Context } from "../context.ts"

/** Archives that reports are set against, opened. The one that was named first goes first. */
export interface Neighbours {
  /** The report that the same agency published for the year before. */
  readonly lastYearOf: (report: Report) => Promise<Report | null>
  /** What the agencies right below it published for the same year; `null` where no archive knows such agencies. */
  readonly membersOf: (report: Report) => Promise<readonly Report[] | null>
  readonly close: () => Promise<void>
}

/** Whether a path is a data folder. The store, which knows its file's name, loads only when there is one. */
export const isArchive = (path: string): boolean => existsSync(join(path, "gouji.sqlite"))

const none: Neighbours = { lastYearOf: async () => null, membersOf: async () => null, close: async () => {} }

async function openAll(context: Context, folders: readonly string[]): Promise<readonly Archive[]> {
  const archives: Archive[] = []
  try {
    for (const dataFolder of folders) archives.push(await context.ports.openArchive({ databaseUrl: null, dataFolder }))
    return archives
  } catch (error) {
    for (const archive of archives) await archive.close()
    throw error
  }
}

/** The first answer that an archive has. */
async function firstOf<T>(
  archives: readonly Archive[],
  ask: (archive: Archive) => Promise<T | null>,
): Promise<T | null> {
  for (const archive of archives) {
    const found = await ask(archive)
    if (found !== null) return found
  }
  return null
}

/** Data folders by what their archives are asked for. */
export interface Asked {
  readonly against: readonly string[]
  readonly members: readonly string[]
}

/** Opens the archives in data folders, each once whatever it is asked for; of none there is nothing to open or to find. */
export async function openNeighbours(context: Context, { against, members }: Asked): Promise<Neighbours> {
  const folders = [...new Set([...against, ...members])]
  if (folders.length === 0) return none
  const { publishedLastYear, publishedMembers } = await context.ports.keeping()
  const archives = await openAll(context, folders)
  const opened = new Map(folders.map((folder, index) => [folder, archives[index] as Archive]))
  const archivesOf = (named: readonly string[]) => named.flatMap((folder) => opened.get(folder) ?? [])
  const [before, below] = [archivesOf(against), archivesOf(members)]
  return {
    lastYearOf: (report) =>
      firstOf(before, async (archive) => (await publishedLastYear(archive, report))?.reading.report ?? null),
    membersOf: (report) => firstOf(below, (archive) => publishedMembers(archive, report)),
    close: async () => {
      for (const archive of archives) await archive.close()
    },
  }
}
