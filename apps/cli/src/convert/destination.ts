import { stat } from "node:fs/promises"
import { basename, extname, join } from "node:path"
import { standardInput } from "../input/sources.ts"

/** Where the files of a run go: each its own, all into a folder, or the one to standard output. */
export type Destination =
  | { readonly kind: "output" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** What `--out` means: a folder where it is one, looks like one, or several files go there. */
export async function destinationOf(out: string | undefined, files: number): Promise<Destination> {
  if (out === undefined) return { kind: "output" }
  const folder = files > 1 || /[/\\]$/.test(out) || (await isFolder(out))
  return { kind: folder ? "folder" : "file", path: out }
}

/** The file in a folder that a document becomes: its own name, with another ending. */
export function pathIn(folder: string, file: string, extension: string): string {
  const name = file === standardInput ? "stdin" : basename(file)
  return join(folder, `${name.slice(0, name.length - extname(name).length)}.${extension}`)
}
