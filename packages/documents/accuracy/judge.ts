import type { Figure, Report } from "@gouji/core"
import type { Answer } from "./reader-pool.ts"

export type Verdict = "refused" | "hung" | "crashed" | "whole" | "said" | "unsaid" | "wrong"

/** What came of a damaged file, and the cells for which it is so. */
export interface Judgement {
  readonly verdict: Verdict
  readonly cells: readonly string[]
}

/** Judges a reading by what the damaged file prints. `original` holds a figure of its own for each cell. */
export function judge(answer: Answer, printed: Readonly<Record<string, Figure>>, original: Report): Judgement {
  if (answer.kind !== "read") return { verdict: answer.kind, cells: [] }
  const { report, named } = answer
  // A cell that is gone may be given as blank.
  const wrong = Object.entries(report.cells).filter(
    ([cell, figure]) => figure !== printed[cell] && !(figure === null && !(cell in printed)),
  )
  if (wrong.length > 0) return { verdict: "wrong", cells: wrong.map(([cell]) => cell) }
  const missing = Object.keys(printed).filter((cell) => !(cell in report.cells))
  if (missing.length === 0) return { verdict: "whole", cells: [] }
  const unsaid = missing.filter((cell) => {
    const table = cell.split("/")[0] as keyof Report["forms"]
    // Of a table that was not found, or was taken for the other form, the warning is about the whole of it.
    return !named.includes(cell) && report.forms[table] === original.forms[table]
  })
  return { verdict: unsaid.length > 0 ? "unsaid" : "said", cells: unsaid }
}
