import type { Report, TableId } from "../../src/index.ts"

type Rows = Readonly<Record<string, Readonly<Record<string, number | null>>>>
type Nested = { readonly [table in TableId]?: Rows }

/** A report's cells as nested objects, table → row → column: how they are often held. */
export function nest({ cells }: Pick<Report, "cells">): Nested {
  const nested: Record<string, Record<string, Record<string, number | null>>> = {}
  for (const [address, figure] of Object.entries(cells)) {
    const [table = "", row = "", column = ""] = address.split("/")
    nested[table] ??= {}
    const rows = nested[table] as Record<string, Record<string, number | null>>
    rows[row] ??= {}
    ;(rows[row] as Record<string, number | null>)[column] = figure === null ? null : Number(figure)
  }
  return nested
}

/**
 * The sums of tables three and four as they would be written by hand over nested objects, with a result a check: what
 * the compiled rules are measured against. It knows no blanks and gives no places.
 */
export function checkNested(report: Nested): { key: string; left: number; right: number; ok: boolean }[] {
  const results: { key: string; left: number; right: number; ok: boolean }[] = []
  const judge = (key: string, left: number, right: number) => results.push({ key, left, right, ok: left === right })
  const requests = report.requests ?? {}
  const value = (row: string, column: string) => requests[row]?.[column] ?? 0
  const columns = Object.keys(requests.received ?? {})
  const outcomes = Object.keys(requests).filter(
    (row) => !["received", "carried-in", "handled", "carried-out"].includes(row),
  )
  for (const column of columns) {
    const left = value("received", column) + value("carried-in", column)
    judge(`balance/${column}`, left, value("handled", column) + value("carried-out", column))
    const parts = outcomes.reduce((sum, row) => sum + value(row, column), 0)
    judge(`outcomes/${column}`, parts, value("handled", column))
  }
  for (const [row, figures] of [...Object.entries(requests), ...Object.entries(report.remedies ?? {})]) {
    const parts = Object.entries(figures).filter(([column]) => column !== "total")
    const left = parts.reduce((sum, [, figure]) => sum + (figure ?? 0), 0)
    judge(`total/${row}`, left, figures.total ?? 0)
  }
  return results
}
