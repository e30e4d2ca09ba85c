import { Failure, type Figure, type FormId, pointerOf, type Report, reportSchema, tableIds } from "../report/index.ts"
import { findCell, tableOf } from "./cells.ts"
import type { Measure } from "./define-form.ts"
import { inKind } from "./in-kind.ts"
import { knownCells } from "./known-cells.ts"

function invalid(pointer: string, found: string): Failure {
  return new Failure("report-invalid", { pointer, found: found.slice(0, 200) })
}

/** What JSON gives: fields alone. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.getOwnPropertySymbols(value).length === 0
  )
}

/** A report all of whose cells its forms have: looking them up takes a fraction of holding each against the schema. */
function quickReport(json: unknown): Report | null {
  if (!isPlain(json) || !isPlain(json.cells)) return null
  const { data } = reportSchema.safeParse({ ...json, cells: {} })
  const cells = data ? knownCells(json.cells, data.forms) : null
  return data && cells ? { ...data, cells } : null
}

/**
 * Takes a report's own JSON (already parsed). Throws `report-invalid` with a JSON pointer where it has not the shape
 * of `gouji/report@1`, names a cell that the table's form does not have, or gives cells for a table without a form.
 */
export function parseReport(json: unknown): Report {
  const quick = quickReport(json)
  if (quick) return quick
  const result = reportSchema.safeParse(json)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw invalid(pointerOf(issue?.path ?? []), issue?.message ?? "")
  }
  const measures = measuresOf(result.data)
  const cells = Object.entries(result.data.cells).map(([address, figure], at): [string, Figure] => [
    address,
    inKind(figure, measures[at] as Measure),
  ])
  return { ...result.data, cells: Object.fromEntries(cells) }
}

/**
 * The kinds of a report's figures, in the order of its cells. Throws `report-invalid` where it names a cell that the
 * table's form does not have, or gives cells for a table without a form.
 */
export function measuresOf({ forms, cells }: Pick<Report, "forms" | "cells">): Measure[] {
  return Object.keys(cells).map((address) => {
    const table = tableOf(address)
    const form: FormId | null = table ? forms[table] : null
    const cell = form === null ? undefined : findCell(form, address)
    if (!cell) throw invalid(pointerOf(["cells", address]), address)
    return cell.measure
  })
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
