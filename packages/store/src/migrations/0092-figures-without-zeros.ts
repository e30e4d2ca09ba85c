import { sql } from "kysely"
import { formsHaving } from "../figures/figure-of.ts"
import { type Measure, measures } from "../figures/measures.ts"
import type { Migration } from "./migration.ts"

const released = measures.slice(0, 226)
const leading = ["year", "province", "agency_id", "report_id", "division", "kind", "forms"] as const

/** The number of a measure in the list of blanks, where it is not given though the report's form has it. */
function blankOf(measure: Measure) {
  const column = sql.ref(measure.column)
  const forms = sql.join(
    formsHaving(measure).map((pattern) => sql`forms like ${sql.lit(pattern)}`),
    sql` or `,
  )
  return sql`case when ${column} is null and (${forms}) then ${sql.lit(`,${measure.column.slice(1)}`)} else '' end`
}

/**
 * Zeros as empty columns, and in their place a list of what is not given: see `keptFigures`. The table is made anew,
 * because one that is written over keeps its room.
 */
export const figuresWithoutZeros: Migration = {
  id: "0092-figures-without-zeros",
  up: async (db, types) => {
    let table = db.schema
      .createTable("figures_v2")
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.notNull())
      .addColumn("report_id", "text", (column) => column.notNull())
      .addColumn("division", "text")
      .addColumn("kind", "text")
      .addColumn("forms", "text", (column) => column.notNull())
      .addColumn("blanks", "text")
      .addPrimaryKeyConstraint("figures_by_year", ["year", "province", "agency_id"])
    for (const { column, scale } of released) table = table.addColumn(column, scale === 0 ? "integer" : "bigint")
    await table.modifyEnd(sql.raw(types.clustered)).execute()
    const kept = leading.map((column) => sql.ref(column))
    const columns = sql.join([...kept, sql.ref("blanks"), ...released.map(({ column }) => sql.ref(column))])
    const blanks = sql`nullif(${sql.join(released.map(blankOf), sql` || `)} || ',', ',')`
    const figures = released.map(({ column }) => sql`nullif(${sql.ref(column)}, 0)`)
    await sql`
      insert into figures_v2 (${columns})
      select ${sql.join([...kept, blanks, ...figures])} from figures order by year, province, agency_id`.execute(db)
    await db.schema.dropTable("figures").execute()
    await db.schema.alterTable("figures_v2").renameTo("figures").execute()
  },
}
