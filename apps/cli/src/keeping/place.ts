import { existsSync } from "node:fs"
import { Failure } from "@gouji/core"
import type { Archive, ArchivePlace } from "@gouji/store"
import type { Context } from "../context.ts"

/** Where the archive is: by `--data`, or else by the environment, as `gouji serve` has it. */
export function placeOf({ environment }: Context, data: string | undefined): ArchivePlace {
  // A folder that is named in the call is meant, whatever the environment says.
  const databaseUrl = data === undefined ? environment.DATABASE_URL || null : null
  return { databaseUrl, dataFolder: data ?? (environment.GOUJI_DATA || "./data") }
}

/** Opens an archive that is there. Throws `archive-missing`: none is made. */
export async function openThere(context: Context, place: ArchivePlace): Promise<Archive> {
  const { archiveFile } = await context.ports.keeping()
  const path = archiveFile(place.dataFolder)
  if (place.databaseUrl === null && !existsSync(path)) throw new Failure("archive-missing", { path })
  return await context.ports.openArchive(place)
}

/** Opens an archive that is there, does something with it, and closes it. Throws `archive-missing`. */
export async function withArchive<T>(
  context: Context,
  place: ArchivePlace,
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = await openThere(context, place)
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}

/** The file of the signing key that the environment names; `null`: the installation's own. */
export const namedKey = ({ environment }: Context) => environment.GOUJI_SIGNING_KEY || null
