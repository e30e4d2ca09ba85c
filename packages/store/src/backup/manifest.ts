import type { Head } from "../journal/heads.ts"

/** The name of the manifest in a backup: the last of its files. */
export const manifestFile = "manifest.json"

/** A table as a backup has it: a file of lines, each the JSON array of a row's columns. */
export interface TableEntry {
  readonly name: string
  readonly file: string
  readonly columns: readonly string[]
  /** The columns that hold bytes; they are written in Base64. */
  readonly bytes: readonly string[]
  readonly rows: number
  /** SHA-256 (hex) of the file. */
  readonly sha256: string
}

/** What a backup holds. The table of source files is not among the tables: they are files themselves. */
export interface Manifest {
  readonly schema: "gouji/backup@1"
  /** ISO instant, UTC. */
  readonly at: string
  /** The steps of the schema that the tables have gone through. */
  readonly migrations: readonly string[]
  readonly tables: readonly TableEntry[]
  /** `sources/<province>/<sha256>`: each file's name is its hash. */
  readonly sources: { readonly files: number; readonly bytes: number }
  readonly heads: readonly Head[]
}

/** Where a source file is in a backup. */
export const sourceFile = (province: string, sha256: string) => `sources/${province}/${sha256}`

/** The source file that a name in a backup stands for; `null`: it is another kind of file. */
export function readSourceName(name: string): { readonly province: string; readonly sha256: string } | null {
  const [, province, sha256] = /^sources\/(\d\d)\/([0-9a-f]{64})$/.exec(name) ?? []
  return province === undefined || sha256 === undefined ? null : { province, sha256 }
}

/** A manifest from its JSON; `null` where that is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Manifest
    const isTable = ({ name, file, columns, bytes, rows, sha256 }: TableEntry) =>
      [name, file, sha256].every((part) => typeof part === "string") &&
      [columns, bytes].every((names) => Array.isArray(names)) &&
      Number.isInteger(rows)
    const isOne =
      value.schema === "gouji/backup@1" &&
      typeof value.at === "string" &&
      Array.isArray(value.migrations) &&
      Array.isArray(value.heads) &&
      Number.isInteger(value.sources.files) &&
      value.tables.every(isTable)
    return isOne ? value : null
  } catch {
    return null
  }
}
