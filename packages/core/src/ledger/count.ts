import { cellId, cellsOf, findCell, rowsWithin } from "../forms/index.ts"
import type { Figure, FormId } from "../report/index.ts"
import type { Remedy } from "./read-remedies.ts"
import type { Request } from "./read-request.ts"

/** The row of a form that an outcome is counted in: its own, or the one that its group is there. */
function rowIn(form: FormId, outcome: string): string {
  if (findCell(form, cellId("requests", outcome, "total"))) return outcome
  const other = cellsOf("2021", "requests").find((cell) => cell.row === outcome)?.rowSpec.group ?? outcome
  return rowsWithin("2021", "requests", other).includes(outcome) ? other : outcome
}

/** The cells of table three that a request counts in: the kind of applicant and the total, in each line that it is part of. */
export function cellsOfRequest(form: FormId, request: Request, firstDay: string): string[] {
  const rows = [
    request.received < firstDay ? "carried-in" : "received",
    ...(request.outcome === null ? ["carried-out"] : [rowIn(form, request.outcome), "handled"]),
  ]
  return rows.flatMap((row) => [cellId("requests", row, request.applicant), cellId("requests", row, "total")])
}

export function cellsOfRemedy({ row, column }: Remedy): string[] {
  return [cellId("remedies", row, column), cellId("remedies", row, "total")]
}

/** Every cell of the tables that were counted, with the number of lines that count in it. */
export function figuresOf(
  form: FormId,
  tables: readonly ("requests" | "remedies")[],
  trace: ReadonlyMap<string, readonly number[]>,
): Record<string, Figure> {
  const cells = tables.flatMap((table) => cellsOf(form, table))
  return Object.fromEntries(cells.map(({ id }) => [id, trace.get(id)?.length ?? 0]))
}
