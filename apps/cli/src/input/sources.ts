import { open, stat } from "node:fs/promises"
import { basename } from "node:path"
import { Failure } from "@gouji/core"
import { filesInArchive, isDocumentName } from "@gouji/documents/files"
import type { Context } from "../context.ts"
import { type FoundPath, type PassedOver, whyPassedOver } from "./find-paths.ts"
import { readBounded } from "./read-bounded.ts"
import { readFile } from "./read-file.ts"

/** How standard input is written on the command line. */
export const standardInput = "-"

/** A document to be read: a file, one of the files in a ZIP, or all of standard input. */
export interface Source {
  /** How it is called: its path, or `archive.zip!/path in it`. */
  readonly file: string
  /** Its name without the path. */
  readonly name: string
  readonly found: boolean
  readonly load: () => Uint8Array | Promise<Uint8Array>
}

/** Standard input may be a folder, or break off: that is said like of any other file. */
export async function* fromStandardInput(context: Context): AsyncGenerator<Uint8Array> {
  try {
    yield* context.standardInput
  } catch (error) {
    throw new Failure("file-unreadable", { path: standardInput }, { cause: error })
  }
}

/** Whether a file begins as a ZIP does. One that cannot be read does not: whoever reads it will say so. */
async function beginsAsZip(path: string): Promise<boolean> {
  // Opening a pipe would wait for its writer, and reading take from what is in it.
  const isRegular = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  const file = isRegular ? await open(path, "r").catch(() => null) : null
  if (file === null) return false
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString("latin1") === "PK"
  } catch {
    return false
  } finally {
    await file.close()
  }
}

const refused = (source: Omit<Source, "load">, failure: unknown): Source => ({
  ...source,
  load: () => {
    throw failure
  },
})

/** The documents in a ZIP, or the bytes themselves where they are none. */
function* unpacked(
  bytes: Uint8Array,
  { file, name, found }: Omit<Source, "load">,
  passedOver: PassedOver,
): Generator<Source> {
  let files: ReturnType<typeof filesInArchive>
  try {
    files = filesInArchive(bytes, name)
  } catch (failure) {
    return yield refused({ file, name, found }, failure)
  }
  if (files === null) return yield { file, name, found, load: () => bytes }
  let count = 0
  for (const { name: path, unpack } of files) {
    const why = whyPassedOver(path)
    if (why !== null) {
      passedOver[why] += 1
      continue
    }
    count += 1
    // A ZIP in the ZIP is not opened: as a document it is refused, so that nobody takes it for checked.
    yield { file: `${file}!/${path}`, name: basename(path), found: true, load: unpack }
  }
  if (count === 0) yield refused({ file, name, found }, new Failure("no-report-in-folder", { path: file }))
}

/** The documents at a path: the file, or where it is a ZIP of files those. */
export async function* sourcesAt(
  context: Context,
  { path, found, failure }: FoundPath,
  { limit, passedOver }: { readonly limit: number; readonly passedOver: PassedOver },
): AsyncGenerator<Source> {
  const isInput = path === standardInput
  const source = { file: path, name: isInput ? "stdin" : basename(path), found }
  if (failure) return yield refused(source, failure)
  if (!isInput && (isDocumentName(path) || !(await beginsAsZip(path)))) {
    return yield { ...source, load: () => readFile(path, limit) }
  }
  try {
    const bytes = await (isInput ? readBounded(fromStandardInput(context), limit) : readFile(path, limit))
    yield* unpacked(bytes, source, passedOver)
  } catch (error) {
    yield refused(source, error)
  }
}
