import type { Report } from "@gouji/core"
import { readDocument } from "../src/read-document.ts"
import type { ReaderPool } from "./reader-pool.ts"
import { convertAll, office } from "./run-program.ts"

type Cells = Report["cells"]

async function cellsOf(bytes: Uint8Array | null): Promise<Cells> {
  if (bytes === null) return {}
  try {
    return (await readDocument(bytes, { name: "document" })).report.cells
  } catch {
    return {}
  }
}

/** By a spreadsheet library that is not ours, in workers: damaged files make it hang. */
async function bySheetLibrary(pool: ReaderPool, files: readonly Uint8Array[]): Promise<Cells[]> {
  const found = files.map((): Cells => ({}))
  await pool.readAll(
    files.map((bytes, index) => ({ bytes, index })).values(),
    ({ index }, answer) => {
      if (answer.kind === "read") found[index] = answer.report.cells
    },
    true,
  )
  return found
}

/** What other programs find printed in damaged files; nothing where there is no program that reads such a file. */
export async function secondOpinions(
  pool: ReaderPool,
  extension: string,
  files: readonly Uint8Array[],
): Promise<readonly Cells[]> {
  if (extension === "xls") return bySheetLibrary(pool, files)
  if (office === null || !["doc", "rtf", "html"].includes(extension) || files.length === 0) return files.map(() => ({}))
  const open = extension === "html" ? { open: "HTML (StarWriter)" } : {}
  const made = await convertAll({ files, from: extension, filter: "docx:MS Word 2007 XML", ...open })
  return Promise.all(made.map(cellsOf))
}
