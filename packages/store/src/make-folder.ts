import { mkdir } from "node:fs/promises"
import { dirname } from "node:path"

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined)

async function makeOne(path: string): Promise<void> {
  await mkdir(path).catch((error: unknown) => {
    // Where it is no folder, whatever is done in it next says so.
    if (codeOf(error) !== "EEXIST") throw error
  })
}

/**
 * Makes a folder with those above it. Step by step, because `mkdir` with `recursive` never returns in a file system
 * that answers ENOENT for a folder it does not let be made, such as /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path)
  } catch (error) {
    const above = dirname(path)
    if (codeOf(error) !== "ENOENT" || above === path) throw error
    await makeFolder(above)
    await makeOne(path)
  }
}
