import type { FormId, TableId } from "../report/index.ts"
import type { GroupSpec } from "./define-form.ts"
import { formOf } from "./forms.ts"

/** The groups around a row or column, outermost first. */
export function groupPath(form: FormId, table: TableId, group: string | undefined): GroupSpec[] {
  if (group === undefined) return []
  const spec = formOf(form).tables[table].groups[group]
  return spec ? [...groupPath(form, table, spec.within), spec] : []
}

function isWithin(form: FormId, table: TableId, group: string | undefined, outer: string): boolean {
  if (group === undefined) return false
  return group === outer || isWithin(form, table, formOf(form).tables[table].groups[group]?.within, outer)
}

/** The rows inside a group, at any depth, in print order. */
export function rowsWithin(form: FormId, table: TableId, group: string): string[] {
  return formOf(form).tables[table].blocks.flatMap((block) =>
    Object.entries(block.rows)
      .filter(([, row]) => isWithin(form, table, row.group, group))
      .map(([id]) => id),
  )
}
