import { type Kysely, sql } from "kysely"
import { figureOf } from "../figures/figure-of.ts"
import type { Measure } from "../figures/measures.ts"
import type { Tables } from "../tables.ts"
import type { FiguresScope, Grouping, GroupSummary, MeasureSummary } from "./aggregates.ts"
import { groupingColumns } from "./grouping-columns.ts"
import { settleScope, within } from "./scope.ts"
import { figureText, type Units } from "./units.ts"
import { withYears } from "./with-years.ts"

type Row = Readonly<Record<string, Units>>

/** Aliases that no column has. */
const alias = (what: "sum" | "least" | "greatest" | "given", { column }: Measure) => `${what}_${column}`

/** Sums come as text: in some engines they are wider than a number, in others a number would lose digits. */
function selections(measure: Measure) {
  const column = figureOf(measure)
  return [
    sql<Units>`cast(sum(${column}) as text)`.as(alias("sum", measure)),
    sql<Units>`min(${column})`.as(alias("least", measure)),
    sql<Units>`max(${column})`.as(alias("greatest", measure)),
    sql<Units>`count(${column})`.as(alias("given", measure)),
  ]
}

function toSummary(row: Row, measure: Measure, reports: number): MeasureSummary {
  const { cell, scale } = measure
  const text = (what: "sum" | "least" | "greatest") => figureText(row[alias(what, measure)] ?? null, scale)
  const given = Number(row[alias("given", measure)])
  const [sum, least, greatest] = [text("sum"), text("least"), text("greatest")]
  return { measure: cell, sum, least, greatest, given, without: reports - given }
}

/** See `Aggregates.summarise`. */
export async function summarise(
  db: Kysely<Tables>,
  measures: readonly Measure[],
  scope: FiguresScope,
  by: readonly Grouping[],
): Promise<GroupSummary[]> {
  const groupings = [...new Set(by)]
  const named = groupings.map((grouping) => groupingColumns[grouping])
  const grouped = db
    .selectFrom("figures")
    .where(within("figures", await withYears(db, settleScope(scope))))
    .select(groupings.map((grouping) => sql.ref<Units>(groupingColumns[grouping]).as(`by_${grouping}`)))
    .select(sql<Units>`count(*)`.as("reports"))
    .select(measures.flatMap(selections))
    .$if(named.length > 0, (query) => query.groupBy(named))
  const rows: Row[] = await named.reduce((query, column) => query.orderBy(column), grouped).execute()
  return rows.map((row) => {
    const reports = Number(row.reports)
    const group = Object.fromEntries(groupings.map((grouping) => [grouping, row[`by_${grouping}`] ?? null]))
    return { group, reports, measures: measures.map((measure) => toSummary(row, measure, reports)) } as GroupSummary
  })
}
