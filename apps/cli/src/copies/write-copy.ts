import { randomUUID } from "node:crypto"
import { link, mkdir, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Failure } from "@gouji/core"

async function isSameFile(path: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([path, other].map((one) => stat(one, { bigint: true }).catch(() => null)))
  return a != null && b != null && a.ino === b.ino && a.dev === b.dev
}

const hasCode = (error: unknown, code: string) => error instanceof Error && "code" in error && error.code === code

/** Puts a finished file at its path; a name that is taken is not taken over, even by a program in the same moment. */
export async function placeFile(finished: string, path: string, force: boolean): Promise<void> {
  if (force) return rename(finished, path)
  try {
    await link(finished, path)
  } catch (error) {
    // Some file systems know no second name for a file.
    if (hasCode(error, "EEXIST") || (await stat(path).catch(() => null))) throw error
    return rename(finished, path)
  }
  await rm(finished)
}

/** Why a file is not at its path. */
export const unwritten = (path: string, cause: unknown) =>
  new Failure(hasCode(cause, "EEXIST") ? "file-exists" : "file-unwritable", { path }, { cause })

/**
 * Writes a copy whole or not at all. The original is never overwritten, another file only where that is wanted. Throws
 * `file-exists` and `file-unwritable`.
 */
export async function writeCopy(
  path: string,
  bytes: Uint8Array,
  { original, force = false }: { readonly original: string | null; readonly force?: boolean | undefined },
): Promise<void> {
  if (original !== null && (await isSameFile(path, original))) throw new Failure("file-exists", { path })
  const folder = dirname(path)
  const unfinished = join(folder, `.gouji-${randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(unfinished, bytes, { flag: "wx", flush: true })
    await placeFile(unfinished, path, force)
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw unwritten(path, cause)
  }
}
