import { provesItself } from "./header-order.ts"
import type { Record, Value } from "./records.ts"
import { indexIn, isLabel, type Unit } from "./reshape-unit.ts"
import type { Row } from "./row-labels.ts"
import { sumsUpAcross } from "./run-of-row.ts"

/** Where a header prints each row's label, once. */
function headsOf({ header }: Record, rows: readonly Row[]) {
  return rows.map((row) => {
    const [only, ...others] = header.filter(({ text }) => isLabel(text, row))
    return only && others.length === 0 ? only : null
  })
}

/** Lines that are the columns of a table, each figure exactly below the label of its row; null where they are none. */
export function turned(lines: readonly Record[], { rows, columns }: Unit): Value[][] | null {
  const [first] = lines
  const inTurn = lines.map(({ labels }) => indexIn(labels.at(-1) ?? "", columns))
  if (!first || new Set(inTurn).size !== columns.length || inTurn.includes(-1)) return null
  if (lines.some(({ place, aligned }) => place.block !== first.place.block || aligned !== null)) return null
  const heads = headsOf(lines.at(-1) ?? first, rows)
  const below = rows.map((_, row) =>
    columns.flatMap((_, column) => {
      const [line, head] = [lines[inTurn.indexOf(column)], heads[row]]
      const values = line?.values.filter(
        ({ span }) => head && span?.[0] === head.column && span[1] === head.column + head.columnSpan,
      )
      return values?.length === 1 ? values : []
    }),
  )
  const areInOrder = heads.every((head, at) => at === 0 || (heads[at - 1]?.column ?? 0) < (head?.column ?? 0))
  const isWhole = below.every((values) => values.length === columns.length)
  if (!isWhole || !areInOrder) return null
  return hasNoOtherCell(lines, rows) || unproven(below, rows) <= mostUnproven ? below : null
}

/**
 * Whether no line has a cell but those below the labels. Then none can have lost a figure: an empty cell would be one too
 * many in the others.
 */
const hasNoOtherCell = (lines: readonly Record[], rows: readonly Row[]) =>
  lines.every(({ values }) => values.length === rows.length)

/**
 * Where lines have empty cells besides, a figure lost may have let the others slide. That breaks two sums at least: one
 * may be the document's own error.
 */
const mostUnproven = 1

const unproven = (values: readonly (readonly Value[])[], rows: readonly Row[]) =>
  values.filter((own, index) => {
    const row = rows[index]
    return row && sumsUpAcross(row) && !provesItself(row, own)
  }).length
