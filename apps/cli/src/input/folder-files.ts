import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { Failure } from "@gouji/core"

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
