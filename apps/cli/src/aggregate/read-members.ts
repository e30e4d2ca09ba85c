import type { Report } from "@gouji/core"
import type { Context } from "../context.ts"
import { itemsOf } from "../input/items.ts"
import type { Documents } from "../ports.ts"
import type { Problem } from "../problem.ts"

/** What came of the files that were named: the reports, each with its file, and the files that could not be read. */
export interface Members {
  readonly reports: readonly { readonly file: string; readonly report: Report }[]
  readonly unread: readonly { readonly file: string; readonly error: Problem }[]
  /** Files of a folder or a ZIP that are something else than reports. */
  readonly passedOver: readonly { readonly file: string; readonly error: Problem }[]
}

/** Reads the members' reports in files, folders and ZIPs. */
export async function readMembers(context: Context, documents: Documents, paths: readonly string[]): Promise<Members> {
  const document = async (bytes: Uint8Array, name: string) => (await documents.readDocument(bytes, { name })).report
  const reports: { file: string; report: Report }[] = []
  const unread: { file: string; error: Problem }[] = []
  const passedOver: { file: string; error: Problem }[] = []
  const work = { document, record: null, atOnce: documents.atOnce }
  for await (const item of itemsOf(context, paths, documents.maxDocumentBytes, work)) {
    const { file } = item
    if ("value" in item) reports.push({ file, report: item.value })
    else if (item.found === true && item.problem.code === "not-a-report") passedOver.push({ file, error: item.problem })
    else unread.push({ file, error: item.problem })
  }
  return { reports, unread, passedOver }
}
