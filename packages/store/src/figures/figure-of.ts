import { cellsOf, type FormId, formIds, type TableId, tableOf } from "@gouji/core"
import { type RawBuilder, type SqlBool, sql } from "kysely"
import type { Measure } from "./measures.ts"

const shapes: Readonly<Record<TableId, (form: FormId) => string>> = {
  disclosure: (form) => `${form},%`,
  requests: (form) => `%,${form},%`,
  remedies: (form) => `%,${form}`,
}

const having = new Map<Measure, readonly string[]>()

/** Patterns of the column `forms` under which a report has a measure's cell. */
export function formsHaving(measure: Measure): readonly string[] {
  const known = having.get(measure)
  if (known) return known
  const table = tableOf(measure.cell) as TableId
  const forms = formIds.filter((form) => cellsOf(form, table).some(({ id }) => id === measure.cell))
  const patterns = forms.map(shapes[table])
  having.set(measure, patterns)
  return patterns
}

/**
 * A measure of a line of `figures` as an expression: the figure, a zero where it is kept as nothing, `null` where the
 * report does not give it. The column alone is right for sums, and for nothing else.
 */
export function figureOf(measure: Measure): RawBuilder<number | null> {
  const column = sql.ref(`figures.${measure.column}`)
  const forms = formsHaving(measure).map((pattern) => sql<SqlBool>`figures.forms like ${sql.lit(pattern)}`)
  const blank = sql.lit(`%,${measure.column.slice(1)},%`)
  return sql<number | null>`case when ${column} is not null then ${column}
    when (${sql.join(forms, sql` or `)}) and (figures.blanks is null or figures.blanks not like ${blank}) then 0 end`
}
