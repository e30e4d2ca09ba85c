import type { Report } from "@gouji/core"
import { readList } from "../read-list.ts"
import { longRows } from "./long-rows.ts"
import { differs } from "./verify.ts"

/**
 * Reads a table of a row a cell as any list is read, and holds it against its report: the same cells in the same order,
 * with the same figures. Throws `document-differs`.
 */
export async function verifyRows(
  bytes: Uint8Array,
  { name, printed }: { readonly name: string; readonly printed: Report },
): Promise<void> {
  const [, ...rows] = await readList(bytes, name)
  const expected = longRows(printed).map(({ texts, figure }) => [...texts, figure === null ? "" : String(figure)])
  const differences = expected.flatMap((row, index) => {
    const seen = rows[index]?.cells ?? []
    return row.every((text, at) => text === (seen[at] ?? "")) ? [] : [row[0] ?? ""]
  })
  const more = rows[expected.length]?.cells[0]
  if (more !== undefined) differences.push(more)
  if (differences.length > 0) throw differs(name, differences)
}
