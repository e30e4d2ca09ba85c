import { Failure, type Report } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import type { Documents } from "../ports.ts"
import { ProblemError } from "../problem.ts"
import { itemsOf } from "./items.ts"

/** What cannot be read in a folder or a ZIP is said and passed over: other files lie there as well. */
async function reportsAt(context: Context, documents: Documents, path: string): Promise<Report[]> {
  const { readDocument, maxDocumentBytes, atOnce } = documents
  const document = async (bytes: Uint8Array, name: string) => (await readDocument(bytes, { name })).report
  const reports: Report[] = []
  for await (const item of itemsOf(context, [path], maxDocumentBytes, { document, record: null, atOnce })) {
    if ("value" in item) reports.push(item.value)
    // What was named itself, or holds no report at all, was meant to be compared with.
    else if (item.found !== true || item.file === path) throw new ProblemError(item.problem)
    else context.say(context.texts.screen.passedOver(escapeText(item.file), escapeText(item.problem.title)))
  }
  if (reports.length === 0) throw new Failure("no-report-in-folder", { path })
  return reports
}

/**
 * The reports in the files and folders that a report is to be set against. Throws what reading a file throws, and
 * `no-report-in-folder` for a folder in which nothing could be read.
 */
export async function otherReports(
  context: Context,
  documents: Documents,
  paths: readonly string[],
): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const path of paths) {
    reports.push(...(await reportsAt(context, documents, path)))
  }
  return reports
}
