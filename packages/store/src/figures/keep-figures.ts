import type { Report } from "@gouji/core"
import type { Kysely } from "kysely"
import { insertRows } from "../insert-rows.ts"
import type { Tables } from "../tables.ts"
import { columnValues } from "./column-values.ts"
import { measures } from "./measures.ts"

/** The report whose newest figures these are. */
export interface FiguresOwner {
  readonly year: number
  readonly province: string
  readonly agency_id: string
  readonly report_id: string
  readonly division: string | null
  readonly kind: string | null
}

const leading = ["year", "province", "agency_id", "report_id", "division", "kind", "forms"] as const

/** The columns of the table, in the order of `figuresRow`. */
export const figuresColumns = [...leading, ...measures.map(({ column }) => column)]

/** A line of the table as values. `figures` are in the order of `measures`. */
export function figuresRow(owner: FiguresOwner, forms: string, figures: readonly (number | null)[]): unknown[] {
  const { year, province, agency_id, report_id, division, kind } = owner
  return [year, province, agency_id, report_id, division, kind, forms, ...figures]
}

/** The forms of the tables two, three and four, with commas between. */
export function formsText({ disclosure, requests, remedies }: Report["forms"]): string {
  return [disclosure, requests, remedies].map((form) => form ?? "").join(",")
}

/** Puts the figures of a report's newest revision in the place of those before. */
export async function keepFigures(db: Kysely<Tables>, owner: FiguresOwner, report: Report): Promise<void> {
  await dropFigures(db, owner)
  const row = figuresRow(owner, formsText(report.forms), columnValues(report.cells))
  await insertRows(db, { table: "figures", columns: figuresColumns, rows: [row] })
}

/** Takes the figures of a report out of sums and rankings. The record keeps them. */
export async function dropFigures(
  db: Kysely<Tables>,
  { year, province, agency_id }: Pick<FiguresOwner, "year" | "province" | "agency_id">,
): Promise<void> {
  await db
    .deleteFrom("figures")
    .where("year", "=", year)
    .where("province", "=", province)
    .where("agency_id", "=", agency_id)
    .execute()
}
