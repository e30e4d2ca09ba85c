import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import type { KeptFigures } from "./kept-figures.ts"
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

const leading = ["year", "province", "agency_id", "report_id", "division", "kind", "forms", "blanks"] as const

/** The columns of the table, in the order of `figuresRow`. */
export const figuresColumns = [...leading, ...measures.map(({ column }) => column)]

/** A line of the table as values. */
export function figuresRow(owner: FiguresOwner, forms: string, { blanks, values }: KeptFigures): unknown[] {
  const { year, province, agency_id, report_id, division, kind } = owner
  return [year, province, agency_id, report_id, division, kind, forms, blanks, ...values]
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
