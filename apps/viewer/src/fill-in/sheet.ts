import {
  cellsOf,
  type Figure,
  type FormId,
  findCell,
  type Report,
  sameFigure,
  sameMeasure,
  sumsIn,
  type TableId,
  tableIds,
  tableOf,
  total,
  withSums,
} from "@gouji/core"

/** The three tables as they are being filled in. */
export interface Sheet {
  readonly forms: Readonly<Record<TableId, FormId>>
  /** What stands in the cells; `null`: blank. Totals only where they were typed. Absent: not read, or no figure. */
  readonly figures: Report["cells"]
  /** The totals that are typed, and not worked out. */
  readonly typed: readonly string[]
  /** What stands in a cell that is no figure, as it was typed. */
  readonly wrong: Readonly<Record<string, string>>
}

const addresses = (forms: Sheet["forms"]) => tableIds.flatMap((table) => cellsOf(forms[table], table))

/** An empty form: every cell is blank. */
export function blankSheet(form: FormId): Sheet {
  const forms = { disclosure: form, requests: form, remedies: form }
  const sums = sumsIn(forms)
  const own = addresses(forms).filter(({ id }) => !sums.has(id))
  return { forms, figures: Object.fromEntries(own.map(({ id }) => [id, null])), typed: [], wrong: {} }
}

/** All cells of a sheet, with its totals. */
export function cellsOfSheet({ forms, figures, typed }: Sheet): Report["cells"] {
  return withSums(figures, sumsIn(forms), new Set(typed))
}

const alike = (a: Figure | undefined, b: Figure | undefined) =>
  a === undefined || b === undefined ? a === b : sameFigure(a, b)

/**
 * The sheet of a report that was made elsewhere. A total that is not the sum of its parts is taken for typed, so that what
 * the document prints stays; a table that is not in it is blank.
 */
export function sheetOf(report: Pick<Report, "forms" | "cells">): Sheet {
  const main = report.forms.requests ?? report.forms.disclosure ?? report.forms.remedies ?? "2021"
  const forms = {
    disclosure: report.forms.disclosure ?? main,
    requests: report.forms.requests ?? main,
    remedies: report.forms.remedies ?? main,
  }
  const printed = Object.fromEntries(
    addresses(forms).flatMap(({ id, table }): [string, Figure][] => {
      const figure = report.forms[table] === null ? null : report.cells[id]
      return figure === undefined ? [] : [[id, figure]]
    }),
  )
  const sums = sumsIn(forms)
  const typed = [...sums.values()]
    .filter(({ cell, parts }) => cell in printed && !alike(printed[cell], total(parts.map((part) => printed[part]))))
    .map(({ cell }) => cell)
  const kept = Object.entries(printed).filter(([cell]) => !sums.has(cell) || typed.includes(cell))
  return { forms, figures: Object.fromEntries(kept), typed, wrong: {} }
}

/** The same sheet under another form: a cell takes what measures the same, the rest is left out and counted. */
export function underForm(sheet: Sheet, form: FormId): { readonly sheet: Sheet; readonly lost: number } {
  const cells = cellsOfSheet(sheet)
  const used = new Set<string>()
  const blank = blankSheet(form)
  const take = (id: string): Figure => {
    const table = tableOf(id) as TableId
    const same = sameMeasure(id, sheet.forms[table]) ?? []
    for (const cell of same) used.add(cell)
    return same.length === 0 ? null : total(same.map((cell) => cells[cell]))
  }
  const figures = Object.fromEntries(Object.keys(blank.figures).map((id) => [id, take(id)]))
  const typed = sheet.typed.filter((cell) => findCell(form, cell))
  for (const cell of typed) figures[cell] = take(cell)
  const sums = sumsIn(sheet.forms)
  const lost = Object.entries(sheet.figures).filter(
    ([cell, figure]) => figure !== null && !sums.has(cell) && !used.has(cell),
  )
  const wrong = Object.fromEntries(Object.entries(sheet.wrong).filter(([cell]) => findCell(form, cell)))
  for (const cell of Object.keys(wrong)) delete figures[cell]
  return { sheet: { ...blank, figures, typed, wrong }, lost: lost.length }
}
