import { constants } from "node:fs"
import { type FileHandle, open } from "node:fs/promises"
import { Failure } from "@gouji/core"
import { readBounded } from "./read-bounded.ts"

async function openFile(path: string): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw new Failure("file-unreadable", { path }, { cause: error })
  }
}

/**
 * The bytes of a regular file. Throws `file-unreadable`, `not-a-file` for a folder, pipe or device, and
 * `file-too-large` without reading further than the limit.
 */
export async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const file = await openFile(path)
  try {
    if (!(await file.stat()).isFile()) throw new Failure("not-a-file", { path })
    return await readBounded(file.createReadStream({ autoClose: false }), limit)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure("file-unreadable", { path }, { cause: error })
  } finally {
    await file.close()
  }
}
