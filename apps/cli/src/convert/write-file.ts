import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { Failure } from "@gouji/core"

const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "EEXIST"

/**
 * Writes a file, with the folder that it goes into. Without `force` only where there is none yet; with it, the old file
 * stays until the new one is whole. Throws `file-exists` and `file-unwritable`.
 */
export async function writeBytes(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    if (!force) return await writeFile(path, bytes, { flag: "wx", flush: true })
    const beside = `${path}.${process.pid}.tmp`
    try {
      await writeFile(beside, bytes, { flag: "wx", flush: true })
      await rename(beside, path)
    } finally {
      await rm(beside, { force: true })
    }
  } catch (cause) {
    throw new Failure(isTaken(cause) ? "file-exists" : "file-unwritable", { path }, { cause })
  }
}
