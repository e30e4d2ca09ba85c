import type * as z from "zod"
import { Failure, type FormId, type Report, reportSchema, tableIds } from "../report/index.ts"
import { findCell, tableOf } from "./cells.ts"

function invalid(pointer: string, found: string): Failure {
  return new Failure("report-invalid", { pointer, found: found.slice(0, 200) })
}

function pointerOf(path: z.core.$ZodIssue["path"]): string {
  return `/${path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`
}

/**
 * Takes a report's own JSON (already parsed). Throws `report-invalid` with a JSON pointer where it has not the shape
 * of `gouji/report@1`, names a cell that the table's form does not have, or gives cells for a table without a form.
 */
export function parseReport(json: unknown): Report {
  const result = reportSchema.safeParse(json)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw invalid(pointerOf(issue?.path ?? []), issue?.message ?? "")
  }
  for (const address of Object.keys(result.data.cells)) {
    const table = tableOf(address)
    const form: FormId | null = table ? result.data.forms[table] : null
    if (form === null || !findCell(form, address)) throw invalid(pointerOf(["cells", address]), address)
  }
  return result.data
}

/** A report with nothing in it yet. */
export function emptyReport(): Report {
  return {
    schema: "gouji/report@1",
    agency: { name: null, id: null },
    year: null,
    title: null,
    scope: null,
    forms: Object.fromEntries(tableIds.map((table) => [table, null])) as Report["forms"],
    cells: {},
    sections: [],
    issuedOn: null,
  }
}
