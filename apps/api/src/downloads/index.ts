import { Failure } from "@gouji/core"
import { type Archive, agencyKinds } from "@gouji/store"
import { downloadsQuery } from "../schemas/downloads-query.ts"
import { chooseFormat, tableNames } from "./choose-format.ts"
import { formats } from "./formats/formats.ts"
import { makeDownload } from "./make-download.ts"
import { filterOf, tableOf } from "./selection.ts"
import type { Made } from "./write-proven.ts"

export { type PackageFault, type PackageProof, provePackage } from "./prove-package.ts"
export type { Made } from "./write-proven.ts"
export { tableNames }

/** The endings of files that data are taken away in. */
export const downloadEndings: readonly string[] = formats.map(({ extension }) => extension)

/** The ending of a file's name that says its format, `excel.csv` before `csv`; `null`: none that there is. */
export function endingOf(name: string): string | null {
  const known = downloadEndings.toSorted((a, b) => b.length - a.length)
  return known.find((extension) => name.toLowerCase().endsWith(`.${extension}`)) ?? null
}

/**
 * Makes the file that `GET /api/v1/downloads/{file}` gives for a query, in a folder, read back and compared with the
 * archive. Throws `bad-request` naming what of the query cannot be taken, and what `makeDownload` throws.
 */
export async function exportData(
  { extracts }: Pick<Archive, "extracts">,
  { file, query, now }: { readonly file: string; readonly query: Readonly<Record<string, string>>; readonly now: Date },
  where: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Made> {
  const asked = downloadsQuery.safeParse(query)
  const { kind } = query
  if (kind !== undefined && !agencyKinds.some((known) => known === kind)) {
    throw new Failure("bad-request", { found: "kind" })
  }
  if (!asked.success) throw new Failure("bad-request", { found: String(asked.error.issues[0]?.path[0] ?? "") })
  const { table, format } = chooseFormat(file, undefined)
  const asOf = asked.data.asOf ?? now.toISOString()
  const selection = { table: tableOf(table, asked.data), format, filter: filterOf(asked.data), asOf }
  return makeDownload(extracts, selection, where)
}
