import type { Reading, Warning, WarningCode } from "@gouji/core"

/** Warnings of something in the document that was not read, whether or not they name a cell. */
const unread: ReadonlySet<WarningCode> = new Set([
  "columns-unclear",
  "content-unread",
  "form-unclear",
  "formula-without-value",
  "table-missing",
  "values-cut",
])

/** The warnings of what a reading left out, for want of certainty: a file made of it would have a gap that the document has not. */
export function leftOut({ report, warnings }: Pick<Reading, "report" | "warnings">): readonly Warning[] {
  return warnings.filter(
    ({ code, cells }) => unread.has(code) || cells.some((cell) => report.cells[cell] === undefined),
  )
}
