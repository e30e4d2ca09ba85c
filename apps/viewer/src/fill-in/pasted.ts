import { Failure, type Report } from "@gouji/core"
import { type Pasted, pastedRows, readPasted } from "@gouji/documents"

/** What came out of a clipboard: a table of the form, known by its labels, or cells without any. */
export type PastedCells =
  | { readonly kind: "tables"; readonly report: Report; readonly warnings: number }
  | { readonly kind: "block"; readonly rows: readonly (readonly string[])[] }

/** Words as labels have them: more than a unit, or a sign for nothing. */
const hasLabels = (rows: readonly (readonly string[])[]) =>
  rows.flat().filter((text) => /\p{Script=Han}{2}/u.test(text)).length > 2

function recognised(pasted: Pasted): PastedCells | null {
  try {
    const { report, warnings } = readPasted(/<table\b/i.test(pasted.html) ? pasted.html : pasted.text)
    return Object.keys(report.cells).length === 0 ? null : { kind: "tables", report, warnings: warnings.length }
  } catch (failure) {
    if (failure instanceof Failure) return null
    throw failure
  }
}

/** Reads what was pasted into a table. */
export function readCells(pasted: Pasted): PastedCells {
  const rows = pastedRows(pasted)
  return (hasLabels(rows) ? recognised(pasted) : null) ?? { kind: "block", rows }
}
