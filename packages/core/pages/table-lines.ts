import {
  type Cell,
  cellName,
  cellsOf,
  columnName,
  type Figure,
  type FormId,
  type Language,
  rowName,
} from "../src/index.ts"
import type { Rule } from "../src/rules/index.ts"
import { exampleTexts } from "./example-text.ts"

export type Line = readonly [label: string, value: string]

/** What a key of a truth table's case stands for in print: a row, a column or a cell. */
function nameOf(cells: readonly Cell[], key: string, language: Language): string | undefined {
  const cell = cells.find((candidate) => `${candidate.row}/${candidate.column}` === key)
  if (cell) return cellName(cell.form, cell.id, language)
  const inRow = cells.find((candidate) => candidate.row === key)
  const inColumn = cells.find((candidate) => candidate.column === key)
  // `other` is a row of table three and a column of table four: the table of the rule decides.
  if (inRow) return rowName(inRow, language)
  return inColumn && columnName(inColumn, language)
}

export function figureText(value: Figure | undefined, language: Language): string {
  const text = exampleTexts[language]
  if (value === undefined) return text.absent
  return value === null ? text.blank : String(value)
}

/** A case of a rule over one table; `null` where the case is of another shape. */
export function tableLines(rule: Rule, form: FormId, row: object, language: Language): Line[] | null {
  if (!("table" in rule)) return null
  const cells = cellsOf(form, rule.table)
  const byColumn = rule.kind === "row-sum" || rule.kind === "blank-total"
  const keyed = byColumn ? cells.map((cell) => ({ ...cell, row: "" })) : cells
  const lines: Line[] = []
  for (const [key, value] of Object.entries(row)) {
    const name = nameOf(keyed, key, language)
    if (name === undefined) return null
    lines.push([name, figureText(value as Figure | undefined, language)])
  }
  const text = exampleTexts[language]
  return [...lines, [lines.length === 0 ? text.noFigures : text.otherCells, "0"]]
}
