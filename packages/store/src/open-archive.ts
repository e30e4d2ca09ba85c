import { join } from "node:path"
import type { Archive } from "./archive.ts"
import { openPostgresArchive } from "./postgres/open-postgres-archive.ts"
import { openSqliteArchive } from "./sqlite/open-sqlite-archive.ts"

/** Where an archive is: in a database server, or in a file in a folder of this machine. */
export interface ArchivePlace {
  /** `postgres://…` or `postgresql://…`; `null`: the file. */
  readonly databaseUrl: string | null
  /** The folder of the file; made where it is not there. */
  readonly dataFolder: string
}

/** The file of an archive in a folder. */
export function archiveFile(dataFolder: string): string {
  return join(dataFolder, "gouji.sqlite")
}

/** Opens an archive with the engine of its place, or makes it. Throws what the engines throw. */
export function openArchive({ databaseUrl, dataFolder }: ArchivePlace): Promise<Archive> {
  return databaseUrl === null ? openSqliteArchive(archiveFile(dataFolder)) : openPostgresArchive(databaseUrl)
}

/**
 * Opens an archive that is open and up to date elsewhere, to read and nothing else. A database ends a statement that
 * takes longer than `longestStatement` milliseconds (`query-too-expensive`); a file cannot: whoever asks must.
 */
export function openForReading(
  { databaseUrl, dataFolder }: ArchivePlace,
  { longestStatement }: { readonly longestStatement: number },
): Promise<Archive> {
  return databaseUrl === null
    ? openSqliteArchive(archiveFile(dataFolder), { readsOnly: true })
    : openPostgresArchive(databaseUrl, { connections: 2, readsOnly: { longestStatement } })
}
