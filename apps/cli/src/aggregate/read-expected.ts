import { basename } from "node:path"
import { columnOf } from "../agencies/columns.ts"
import { readFile } from "../input/read-file.ts"
import type { Documents } from "../ports.ts"

/** The names in a list of those whose report there should be, in the column of names or in the only one; `null`: neither. */
export async function readExpected(documents: Documents, file: string): Promise<string[] | null> {
  const rows = await documents.readList(await readFile(file, documents.maxDocumentBytes), basename(file))
  const headings = (rows[0]?.cells ?? []).map(columnOf)
  const at = headings.indexOf("name")
  if (at < 0 && rows.some(({ cells }) => cells.length > 1)) return null
  const names = (at < 0 ? rows : rows.slice(1)).map(({ cells }) => (cells[Math.max(at, 0)] ?? "").trim())
  return [...new Set(names)].filter((name) => name !== "")
}
