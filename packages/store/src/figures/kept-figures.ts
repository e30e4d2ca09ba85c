import { cellsOf, type Report, tableIds } from "@gouji/core"
import { columnValue } from "./column-values.ts"
import { formsText } from "./forms-text.ts"
import { type Measure, measures } from "./measures.ts"

/** The figures of a report as the archive keeps them for sums and rankings. */
export interface KeptFigures {
  /** The measures that the report's forms have and it does not give, by their numbers: `,7,12,`; `null`: none. */
  readonly blanks: string | null
  /** In the order of `measures`; `null`: zero, or not given. */
  readonly values: readonly (number | null)[]
}

const placeOf = new Map(measures.map((measure, at) => [measure.cell, at]))
const placesOf = new Map<string, readonly number[]>()

/** Where the measures that a report's forms have stand in `measures`, in that order. */
function placesUnder(forms: Report["forms"]): readonly number[] {
  const name = formsText(forms)
  const known = placesOf.get(name)
  if (known) return known
  const places = tableIds.flatMap((table) => {
    const form = forms[table]
    return form === null ? [] : cellsOf(form, table).map(({ id }) => placeOf.get(id) as number)
  })
  placesOf.set(
    name,
    places.sort((a, b) => a - b),
  )
  return places
}

/**
 * Zeros are left out: an empty column of four bytes is a bit, and most figures of most reports are zero. What is not
 * given is named instead, which is little where a report is filled in; what its forms do not have is not given anyhow.
 */
export function keptFigures({ cells, forms }: Pick<Report, "cells" | "forms">): KeptFigures {
  const values = new Array<number | null>(measures.length).fill(null)
  let blanks = ""
  for (const at of placesUnder(forms)) {
    const { cell, scale } = measures[at] as Measure
    const figure = cells[cell]
    if (figure === 0) continue
    const fits = scale === 0 && typeof figure === "number" && Math.abs(figure) < 2 ** 31
    const value = fits ? figure : columnValue(figure, scale)
    if (value === null) blanks += `,${at + 1}`
    else if (value !== 0) values[at] = value
  }
  return { blanks: blanks === "" ? null : `${blanks},`, values }
}
