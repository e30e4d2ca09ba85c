import { cellsOf, type Figure, type Report, tableIds } from "@gouji/core"
import { Kysely, sql } from "kysely"
import { expect, it, onTestFinished } from "vitest"
import { samplePublication } from "../contract.ts"
import { columnValues } from "../figures/column-values.ts"
import { formsText } from "../figures/forms-text.ts"
import { keptFigures } from "../figures/kept-figures.ts"
import { measures } from "../figures/measures.ts"
import { migrate } from "../migrate.ts"
import { sqliteDialect } from "../sqlite/dialect.ts"
import { loadSqlite } from "../sqlite/load-sqlite.ts"
import type { Tables } from "../tables.ts"
import { migrations } from "./index.ts"

const options = { bytes: "blob", ordered: "text", clustered: "without rowid", place: "memory" } as const

/** Every third cell of a form is zero, every third blank, the rest a figure. */
function reportOf(forms: Report["forms"]): Pick<Report, "forms" | "cells"> {
  const cells = tableIds.flatMap((table) => (forms[table] === null ? [] : cellsOf(forms[table], table)))
  const figure = (at: number, isAmount: boolean): Figure =>
    at % 3 === 0 ? 0 : at % 3 === 1 ? null : isAmount ? "2.5" : at
  return {
    forms,
    cells: Object.fromEntries(cells.map(({ id, measure }, at) => [id, figure(at, measure === "amount")])),
  }
}

it("brings figures along as they would be kept now", async () => {
  const { DatabaseSync } = await loadSqlite()
  const db = new Kysely<Tables>({ dialect: sqliteDialect(new DatabaseSync(":memory:")) })
  onTestFinished(() => db.destroy())
  await migrate(db, { ...options, migrations: migrations.filter(({ id }) => id < "0092") })
  const reports = [
    reportOf({ disclosure: "2019", requests: "2021", remedies: null }),
    reportOf({ disclosure: null, requests: "2019", remedies: "2021" }),
    samplePublication().reading.report,
  ]
  for (const [at, { forms, cells }] of reports.entries()) {
    const figures = columnValues(cells).map((value) => sql`${value}`)
    await sql`insert into figures (year, province, agency_id, report_id, forms, ${sql.join(
      measures.map(({ column }) => sql.ref(column)),
    )}) values (2024, '53', ${`a${at}`}, ${`r${at}`}, ${formsText(forms)}, ${sql.join(figures)})`.execute(db)
  }
  await migrate(db, options)
  const rows = await db.selectFrom("figures").selectAll().orderBy("agency_id").execute()
  const found = rows.map((row) => ({ blanks: row.blanks, values: measures.map(({ column }) => row[column]) }))
  expect(found).toEqual(reports.map(keptFigures))
  expect(rows.map(({ report_id }) => report_id)).toEqual(["r0", "r1", "r2"])
})
