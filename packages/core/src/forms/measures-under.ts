import { type Report, tableIds } from "../report/index.ts"
import { cellsOf } from "./cells.ts"
import type { Measure } from "./define-form.ts"

const known = new Map<string, ReadonlyMap<string, Measure>>()

/**
 * The cells that tables have under their forms, with what each measures. One look-up tells of an address what its
 * pattern, its table and its form would tell one after the other.
 */
export function measuresUnder(forms: Report["forms"]): ReadonlyMap<string, Measure> {
  const name = `${forms.disclosure} ${forms.requests} ${forms.remedies}`
  const held = known.get(name)
  if (held) return held
  const made = new Map<string, Measure>()
  for (const table of tableIds) {
    const form = forms[table]
    for (const { id, measure } of form === null ? [] : cellsOf(form, table)) made.set(id, measure)
  }
  known.set(name, made)
  return made
}
