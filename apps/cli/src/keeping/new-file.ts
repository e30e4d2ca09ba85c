import { writeFile } from "node:fs/promises"
import { Failure } from "@gouji/core"

/** Writes a file that is not there yet. Throws `file-exists` and `file-unwritable`. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx", flush: true })
  } catch (cause) {
    const isTaken = cause instanceof Error && "code" in cause && cause.code === "EEXIST"
    throw new Failure(isTaken ? "file-exists" : "file-unwritable", { path }, { cause })
  }
}
