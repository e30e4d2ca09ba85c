import type { Report } from "@gouji/core"
import { CompiledQuery, type Kysely } from "kysely"
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

// Compiling a statement of 233 columns takes longer than running it: it is done once for each engine.
const statements = new WeakMap<object, string>()

function statementFor(db: Kysely<Tables>): string {
  const { adapter } = db.getExecutor()
  const known = statements.get(adapter.constructor)
  if (known !== undefined) return known
  const columns = [...leading, ...measures.map(({ column }) => column)]
  const row = Object.fromEntries(columns.map((column) => [column, 0])) as never
  const { sql } = db.insertInto("figures").values(row).compile()
  statements.set(adapter.constructor, sql)
  return sql
}

/** The forms of the tables two, three and four, with commas between. */
export function formsText({ disclosure, requests, remedies }: Report["forms"]): string {
  return [disclosure, requests, remedies].map((form) => form ?? "").join(",")
}

/** Puts the figures of a report's newest revision in the place of those before. */
export async function keepFigures(db: Kysely<Tables>, owner: FiguresOwner, report: Report): Promise<void> {
  await dropFigures(db, owner)
  const forms = formsText(report.forms)
  const { year, province, agency_id, report_id, division, kind } = owner
  const values = [year, province, agency_id, report_id, division, kind, forms, ...columnValues(report.cells)]
  await db.executeQuery(CompiledQuery.raw(statementFor(db), values))
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
