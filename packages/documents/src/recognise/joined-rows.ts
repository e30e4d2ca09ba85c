import { formIds } from "@gouji/core"
import type { TableCell } from "../document.ts"
import { unsure } from "../readers/flow/dresser.ts"
import { looksLikeFigure } from "./figure-text.ts"
import { type LabelParts, partsOf } from "./normalise.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { identical, score } from "./similarity.ts"

/** The rows of a table, and where each of their labels stands in it: identical labels have the same words. */
const tables = formIds
  .flatMap((form) => [rowsOf(form, "disclosure"), rowsOf(form, "requests")])
  .map((rows) => {
    const byWords = new Map<string, number[]>()
    for (const [at, { variants }] of rows.entries()) {
      for (const words of new Set(variants.map((variant) => variant.words))) {
        byWords.set(words, [...(byWords.get(words) ?? []), at])
      }
    }
    return { rows, byWords }
  })

const isRow = (parts: LabelParts, row: Row | undefined) => row !== undefined && score(parts, row) >= identical

/** The rows of a table whose labels lines are, each of one line or of several; null where they are not all of them. */
function rowsAmong(
  lines: readonly string[],
  { rows, byWords }: (typeof tables)[number],
): { readonly at: number; readonly label: string }[] | null {
  const found: { at: number; label: string }[] = []
  let label = ""
  for (const line of lines) {
    label += line
    const parts = partsOf(label)
    const alike = (byWords.get(parts.words) ?? []).filter((at) => isRow(parts, rows[at]))
    // 3.其他 may stand more than once.
    const at = alike.find((index) => index > (found.at(-1)?.at ?? -1)) ?? alike[0]
    if (at === undefined) continue
    found.push({ at, label })
    label = ""
  }
  return label === "" && found.length > 1 ? found : null
}

interface Labels {
  /** The cell that holds the labels of several rows. */
  readonly cell: number
  readonly labels: readonly string[]
  readonly areInOrder: boolean
}

function findLabels(cells: readonly TableCell[]): Labels | null {
  for (const [cell, { lines }] of cells.entries()) {
    // Two rows are two lines at least, and figures are no label of any.
    if (!lines || lines.length < 2 || lines.every(looksLikeFigure)) continue
    const ways = tables.flatMap((table) => [rowsAmong(lines, table) ?? []]).filter((way) => way.length > 0)
    const isInOrder = (way: (typeof ways)[number]) =>
      way.every(({ at }, index) => index === 0 || (way[index - 1]?.at ?? 0) < at)
    const way = ways.find(isInOrder) ?? ways[0]
    if (way) return { cell, labels: way.map(({ label }) => label), areInOrder: isInOrder(way) }
  }
  return null
}

/** A figure beside the labels of several rows: whose it is nobody can tell. */
const unsureFigure = (cell: TableCell): TableCell =>
  cell.text !== "" && looksLikeFigure(cell.text) ? { ...cell, text: `${cell.text}${unsure}` } : cell

/**
 * A line of a table in whose cells several rows of the form stand below each other, as one line each: only where a cell
 * holds the labels of these rows to the letter and in their order, and each cell behind it just as many figures. A blank
 * leaves no line that could be counted. Where they are not as many, no figure is told.
 */
export function separateRows(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  if (cells.every(({ lines }) => lines === undefined)) return [cells]
  const found = findLabels(cells)
  if (!found) return [cells]
  const [before, own, values] = [cells.slice(0, found.cell), cells[found.cell], cells.slice(found.cell + 1)]
  const { labels, areInOrder } = found
  const isEach = values.every(({ lines }) => lines?.length === labels.length && lines.every(looksLikeFigure))
  if (!areInOrder || !isEach || values.length === 0 || !own)
    return [[...cells.slice(0, found.cell + 1), ...values.map(unsureFigure)]]
  return labels.map((label, index) => [
    ...(index === 0 ? before : []),
    { ...own, text: label },
    ...values.map((cell) => ({ ...cell, text: cell.lines?.[index] ?? "" })),
  ])
}
