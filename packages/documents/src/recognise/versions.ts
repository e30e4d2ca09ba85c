import { formIds, formOf, type Place, sameFigure, type TableId } from "@gouji/core"
import { partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import { rowsOf } from "./row-labels.ts"
import { type TableReading, warning } from "./table-reading.ts"

/** The labels that tell a table: those of its rows, or, of one that stands across, of its columns. */
function tellingWords(table: TableId): ReadonlySet<string> {
  const rows = formIds.flatMap((form) => rowsOf(form, table))
  const labels = table === "remedies" ? rows.flatMap((row) => row.columns) : rows
  return new Set(labels.flatMap((label) => label.variants.map((variant) => variant.words)))
}
const telling = {
  disclosure: tellingWords("disclosure"),
  requests: tellingWords("requests"),
  remedies: tellingWords("remedies"),
} as const satisfies { readonly [id in TableId]: ReadonlySet<string> }

/** What may stand in front of a label and counts it: 十二、 */
const longestNumber = 3
const longest =
  longestNumber + Math.max(...Object.values(telling).flatMap((all) => [...all].map(({ length }) => length)))

/** Whether a text has more ideographs, each of which is a letter of its words, than any label with its number. */
function isLonger(text: string): boolean {
  if (text.length <= longest) return false
  let count = 0
  for (let at = 0; at < text.length && count <= longest; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) count += 1
  }
  return count > longest
}

/** So many labels are a table come again: fewer may stand in prose, or in a table of another kind. */
const fewest = { disclosure: 2, requests: 3, remedies: 3 } as const satisfies { readonly [id in TableId]: number }

/** Whether some lines may be a table: they name several of its labels to the letter. */
export function mayBeTable(table: TableId, records: readonly Record[]): boolean {
  const named = new Set<string>()
  // What stands above a line stands above the next ones as well.
  const looked = new Set<string>()
  const look = (text: string) => {
    if (looked.has(text)) return
    looked.add(text)
    if (isLonger(text)) return
    const { words } = partsOf(text)
    if (telling[table].has(words)) named.add(words)
  }
  for (const { labels, context } of records) {
    if (table === "remedies") {
      context.forEach(look)
      labels.forEach(look)
    } else labels.slice(-1).forEach(look)
    if (named.size >= fewest[table]) return true
  }
  return false
}

/** A cell that two versions of a table print differently. */
export interface Difference {
  readonly cell: string
  readonly own: string
  readonly other: string
  readonly place: Place | null
}

const most = 5
const shown = (text: string) => (text === "" ? "–" : text)

/** Says that a table is there more than once, which of its cells differ, and what either prints. */
export function warnRepeated(into: TableReading, differences: readonly Difference[]): void {
  const [first] = differences
  if (!first) return
  const pairs = differences.slice(0, most).map(({ own, other }) => `${shown(own)} / ${shown(other)}`)
  into.warnings.push(
    warning("table-repeated", {
      place: first.place,
      cells: differences.map(({ cell }) => cell),
      expected: formOf("2021").tables[into.table].title.label,
      found: [...pairs, ...(differences.length > most ? ["…"] : [])].join("; "),
    }),
  )
}

/** The cells of a table that another version of it prints differently, or prints more than once. */
function differencesOf(own: TableReading, other: TableReading): Difference[] {
  const open = new Set(other.warnings.flatMap((entry) => (entry.code === "row-repeated" ? entry.cells : [])))
  return [...own.figures].flatMap(([cell, figure]) => {
    const figureThere = other.figures.get(cell)
    const differs = figureThere === undefined ? open.has(cell) : !sameFigure(figure, figureThere)
    if (!differs) return []
    const place = other.places.get(cell) ?? null
    return [{ cell, own: own.places.get(cell)?.text ?? "", other: place?.text ?? "", place }]
  })
}

/**
 * Holds a table against another version of it elsewhere in the document: an annex, a draft left below. Where it stands
 * under its own heading and the other does not, its figures are the report's; else what differs is not given.
 */
export function compareVersions(own: TableReading, other: TableReading, isOwn: boolean): void {
  // A form that nobody filled in says nothing.
  if (other.form === null || [...other.figures.values()].every((figure) => figure === null)) return
  for (const block of other.blocks) own.blocks.add(block)
  const differences = differencesOf(own, other)
  warnRepeated(own, differences)
  if (isOwn) return
  for (const { cell } of differences) {
    own.figures.delete(cell)
    own.places.delete(cell)
  }
}
