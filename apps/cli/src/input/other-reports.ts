import { readdir, stat } from "node:fs/promises"
import { basename, join } from "node:path"
import { Failure, type Report } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import type { Documents } from "../ports.ts"
import { problemOf } from "../problem.ts"
import { readFile } from "./read-file.ts"

async function reportIn(path: string, documents: Documents): Promise<Report> {
  const bytes = await readFile(path, documents.maxDocumentBytes)
  return (await documents.readDocument(bytes, { name: basename(path) })).report
}

/** Whether a path names a folder that is there. */
export async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** The files that lie directly in a folder, by name; what an editor or a system hides there is none of them. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Failure("file-unreadable", { path: folder }, { cause })
  })
  const names = entries.filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name)).map((entry) => entry.name)
  return names.sort().map((name) => join(folder, name))
}

/** What cannot be read in a folder is said and passed over: a folder holds other files as well. */
async function reportsInFolder(folder: string, documents: Documents, context: Context): Promise<Report[]> {
  const reports: Report[] = []
  for (const path of await filesIn(folder)) {
    try {
      reports.push(await reportIn(path, documents))
    } catch (error) {
      const { title } = problemOf(error, context.language)
      context.say(context.texts.screen.passedOver(escapeText(path), escapeText(title)))
    }
  }
  if (reports.length === 0) throw new Failure("no-report-in-folder", { path: folder })
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
    const found = (await isFolder(path))
      ? await reportsInFolder(path, documents, context)
      : [await reportIn(path, documents)]
    reports.push(...found)
  }
  return reports
}
