import {
  type Cell,
  type Check,
  cellName,
  columnName,
  type Figure,
  findCell,
  type Language,
  type Reading,
  rowName,
  tableOf,
} from "@gouji/core"
import { type Relation, relationsOf } from "./relations.ts"

/** A figure as a term of a sum. */
export interface Term {
  readonly cell: string
  readonly name: string
  /** `undefined`: not read. */
  readonly value: Figure | undefined
}

/** A relation with its terms named and filled in; zeros and blanks that say nothing are only counted. */
export interface WordedRelation extends Relation {
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  readonly zeros: number
  readonly blanks: number
}

export interface Inspected {
  readonly name: string
  readonly value: Figure | undefined
  readonly relations: readonly WordedRelation[]
}

/** So many zeros, or blanks, are shown as they are. */
const few = 2

function termsOf(cells: readonly string[], nameOf: (cell: string) => string, reading: Reading): Term[] {
  return cells.map((cell) => ({ cell, name: nameOf(cell), value: reading.report.cells[cell] }))
}

function worded(
  relation: Relation,
  selected: string,
  cells: ReadonlyMap<string, Cell>,
  reading: Reading,
  language: Language,
) {
  const inOneRow = new Set([...relation.expected, ...relation.found].map((id) => cells.get(id)?.row)).size === 1
  const nameOf = (id: string) => {
    const cell = cells.get(id)
    return cell ? (inOneRow ? columnName : rowName)(cell, language) : id
  }
  const all = termsOf(relation.expected, nameOf, reading)
  const count = (terms: readonly Term[], value: Figure) => terms.filter((term) => term.value === value).length
  const isQuiet = ({ value }: Term) => (value === 0 || value === null) && count(all, value) > few
  const telling = all.filter((term) => term.cell === selected || !isQuiet(term))
  const left = telling.length > 0 ? telling : all.slice(0, 1)
  const leftOut = (value: Figure) => count(all, value) - count(left, value)
  const right = termsOf(relation.found, nameOf, reading)
  return { ...relation, left, right, zeros: leftOut(0), blanks: leftOut(null) }
}

/** What there is to know of one cell; `null` where the report's form has no such cell. */
export function inspect(id: string, reading: Reading, check: Check, language: Language): Inspected | null {
  const table = tableOf(id)
  const form = table ? reading.report.forms[table] : null
  if (form === null || !findCell(form, id)) return null
  const relations = relationsOf(id, reading.report, check)
  const involved = relations.flatMap(({ expected, found }) => [...expected, ...found])
  const cells = new Map(
    involved.flatMap((cell) => {
      const known = findCell(form, cell)
      return known ? [[cell, known] as const] : []
    }),
  )
  return {
    name: cellName(form, id, language),
    value: reading.report.cells[id],
    relations: relations.map((relation) => worded(relation, id, cells, reading, language)),
  }
}
