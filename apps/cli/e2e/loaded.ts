import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { ended, start } from "./bundle.ts"

export interface Loaded {
  /** Names of files, one as often as threads have loaded it. */
  readonly files: readonly string[]
  readonly kib: number
}

/** The files of a program that a run of it has executed, in all its threads, and how large they are together. */
export async function loadedBy(program: string, inputs: readonly string[]): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-loaded-"))
  try {
    // Node's own account of what it has run: nothing is guessed from the text of imports.
    await ended(start(program, inputs, { NODE_V8_COVERAGE: folder }))
    const files: string[] = []
    for (const account of await readdir(folder)) {
      const { result } = JSON.parse(await readFile(join(folder, account), "utf8")) as { result: { url: string }[] }
      files.push(...result.filter(({ url }) => url.startsWith("file:")).map(({ url }) => fileURLToPath(url)))
    }
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
    return { files, kib: sizes.reduce((sum, size) => sum + size, 0) / 1024 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
