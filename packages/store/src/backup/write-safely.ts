import { randomUUID } from "node:crypto"
import { createWriteStream } from "node:fs"
import { access, open, rename, rm } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Failure } from "@gouji/core"

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Refuses a name that is taken: a backup never takes the place of another. Throws `file-exists`. */
export async function refuseTaken(path: string): Promise<void> {
  const isTaken = await access(path).then(
    () => true,
    () => false,
  )
  if (isTaken) throw new Failure("file-exists", { path })
}

/**
 * Writes a file whole or not at all: under another name first, brought to the disk, and only then called by its own.
 * Throws `file-exists` and `file-unwritable`.
 */
export async function writeSafely(path: string, content: Readable): Promise<void> {
  await refuseTaken(path)
  const part = `${path}.${randomUUID()}.part`
  try {
    // The content may well hold what an office keeps from others: nobody else on the machine reads it.
    await pipeline(content, createWriteStream(part, { flags: "wx", mode: 0o600 }))
    await sync(part)
    await rename(part, path)
    // Windows opens no folders, and keeps their entries with the file.
    if (process.platform !== "win32") await sync(dirname(resolve(path)))
  } catch (error) {
    // Why nothing could be written is told below.
    await rm(part, { force: true }).catch(() => undefined)
    const isOfSystem = error instanceof Error && "syscall" in error
    throw isOfSystem ? new Failure("file-unwritable", { path }, { cause: error }) : error
  }
}
