import { columnName, findCell, formIds, type Language, rowName } from "@gouji/core"
import { measures } from "@gouji/store"
import type * as z from "zod"
import type { measureSchema } from "../schemas/figures.ts"

export type MeasureEntry = z.infer<typeof measureSchema>

const newestFirst = [...formIds].reverse()

/** Every measure of every form, in the order of the archive, with the labels that the newest form prints. */
export const measureList: readonly MeasureEntry[] = measures.flatMap(({ cell: id }) => {
  const cells = newestFirst.flatMap((form) => findCell(form, id) ?? [])
  const [cell] = cells
  if (cell === undefined) return []
  const labels = (name: (language: Language) => string) => ({ "zh-CN": name("zh-CN"), en: name("en") })
  return {
    measure: id,
    table: cell.table,
    kind: cell.measure,
    forms: cells.map(({ form }) => form),
    row: labels((language) => rowName(cell, language)),
    column: labels((language) => columnName(cell, language)),
  }
})
