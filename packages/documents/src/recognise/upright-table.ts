import type { FormId } from "@gouji/core"
import { namedIn } from "./named-row.ts"
import { partsOf } from "./normalise.ts"
import { inTurn, type Placed } from "./placed-rows.ts"
import type { Record } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { type Known, score } from "./similarity.ts"

/** The lines of a table on its side: one for each figure, the columns' labels below each other, once for each row. */
function uprightLines(
  records: readonly Record[],
  rows: readonly Row[],
  columns: readonly Known<string>[],
): readonly Record[] {
  const single = records.filter((record) => record.values.length === 1 && record.labels.length > 0)
  const labelled = single.filter((record) =>
    columns.some((column) => score(partsOf(record.labels.at(-1) ?? ""), column) >= 0.9),
  )
  if (labelled.length !== rows.length * columns.length) return []
  const fits = labelled.every((record, index) => {
    const column = columns[index % columns.length]
    const named = namedIn(
      [...record.context, ...record.labels.slice(0, -1)].findLast((text) => namedIn(text, rows)) ?? "",
      rows,
    )
    return (
      column &&
      score(partsOf(record.labels.at(-1) ?? ""), column) >= 0.9 &&
      named === rows[Math.floor(index / columns.length)]
    )
  })
  return fits ? labelled : []
}

/** The lines that are table four on its side: its `总计` is then no row of another table. */
export function standingLines(records: readonly Record[], form: FormId): ReadonlySet<Record> {
  const rows = rowsOf(form, "remedies")
  return new Set(uprightLines(records, rows, rows[0]?.columns ?? []))
}

export function upright(
  records: readonly Record[],
  rows: readonly Row[],
  columns: readonly Known<string>[],
): Placed[] | null {
  const lines = uprightLines(records, rows, columns)
  const [first] = lines
  return first
    ? inTurn(
        first,
        lines.flatMap((record) => record.values),
        rows,
      )
    : null
}
