import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import { escapeText } from "../output/escape.ts"

/** Prints lines of columns; nothing where there are none. */
export async function printRows(context: Context, rows: readonly (readonly string[])[]): Promise<void> {
  const sides = (rows[0] ?? []).map(() => "left" as const)
  const lines = align(
    rows.map((row) => row.map(escapeText)),
    sides,
  )
  if (lines.length > 0) await context.print(`${lines.join("\n")}\n`)
}
