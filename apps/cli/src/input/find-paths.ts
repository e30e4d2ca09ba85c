import { readdir, stat } from "node:fs/promises"
import { isAbsolute, join } from "node:path"
import { Failure } from "@gouji/core"
import { isDocumentName } from "@gouji/documents/files"
import { glob, isDynamicPattern } from "tinyglobby"

/** A file to read, or why there is none where one was asked for. */
export interface FoundPath {
  readonly path: string
  /** Whether it was found in a folder or by a pattern, and not named itself. */
  readonly found: boolean
  readonly failure?: Failure
}

/** What lay in folders and archives and was passed over. */
export interface PassedOver {
  /** Files that an editor or a system hides there, and locks of open documents. */
  hidden: number
  /** Files of kinds in which there are no reports. */
  others: number
}

const hiddenName = /^(?:\.|~\$|\.~)|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i

/** Whether a part of a path is one that an editor or a system hides: `.git`, `~$年报.docx`, `__MACOSX`. */
export const isHidden = (path: string) =>
  path.split("/").some((part) => part !== "." && part !== ".." && hiddenName.test(part))

/** Why a file that was found in a folder or an archive is passed over; `null`: it is read. */
export function whyPassedOver(path: string): keyof PassedOver | null {
  if (isHidden(path)) return "hidden"
  return isDocumentName(path) || /\.zip$/i.test(path) ? null : "others"
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

/** The documents in a folder and below, by name. Links to folders are not followed: they may lead in a circle. */
async function* inFolder(folder: string, passedOver: PassedOver): AsyncGenerator<FoundPath> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    return new Failure("file-unreadable", { path: folder }, { cause })
  })
  if (entries instanceof Failure) return yield { path: folder, found: true, failure: entries }
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !isHidden(entry.name)) yield* inFolder(path, passedOver)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      const why = whyPassedOver(entry.name)
      if (why === null) yield { path, found: true }
      else passedOver[why] += 1
    }
  }
}

const kindOf = (path: string) =>
  stat(path).then(
    (found) => (found.isDirectory() ? "folder" : found.isFile() ? "file" : "other"),
    () => null,
  )
const isFile = async (path: string) => (await kindOf(path)) === "file"

/** What a shell that knows no patterns leaves to the program: `年报\*.docx` in a Windows console. */
async function byPattern(pattern: string): Promise<string[]> {
  const slashes = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern
  const paths = await glob(slashes, {
    expandDirectories: false,
    onlyFiles: true,
    absolute: isAbsolute(slashes),
  })
  return paths.filter((path) => !isHidden(path)).sort()
}

async function* under(path: string, passedOver: PassedOver): AsyncGenerator<FoundPath> {
  const kind = await kindOf(path)
  if (kind === "folder") {
    let count = 0
    for await (const found of inFolder(path, passedOver)) {
      count += 1
      yield found
    }
    if (count === 0) yield { path, found: true, failure: new Failure("no-report-in-folder", { path }) }
  } else if (kind === null && isDynamicPattern(path)) {
    const paths = await byPattern(path)
    for (const found of paths) yield { path: found, found: true }
    if (paths.length === 0) yield { path, found: true, failure: new Failure("file-unreadable", { path }) }
  } else yield { path, found: false }
}

/**
 * The files that the arguments name, in the order given: a folder stands for the documents in it and below, by name,
 * and a pattern for what it fits. What is named itself is taken whatever it is.
 */
export async function findPaths(
  paths: readonly string[],
): Promise<{ readonly paths: readonly FoundPath[]; readonly passedOver: PassedOver }> {
  const passedOver = { hidden: 0, others: 0 }
  const found: FoundPath[] = []
  for (const path of paths) {
    if (path === "-") found.push({ path, found: false })
    else for await (const one of under(path, passedOver)) found.push(one)
  }
  return { paths: found, passedOver }
}

/** Whether a single argument may stand for several documents. */
export async function standsForMany(paths: readonly string[]): Promise<boolean> {
  const found = await findPaths(paths)
  return found.paths.some((path) => path.found || /\.zip$/i.test(path.path))
}
