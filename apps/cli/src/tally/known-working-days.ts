import type { AddWorkingDays } from "@gouji/core"
import { addWorkingDays, HolidaysUnknown } from "../working-days/working-days.ts"

/** Working days that answer `null` where the holidays of a year are not known, and take the year down. */
export function knownWorkingDays(): { readonly add: AddWorkingDays; readonly unknownYears: () => string[] } {
  const years = new Set<string>()
  // A ledger has many requests and few days.
  const known = new Map<string, string | null>()
  const reckon: AddWorkingDays = (day, count) => {
    try {
      return addWorkingDays(day, count)
    } catch (error) {
      if (!(error instanceof HolidaysUnknown)) throw error
      years.add(error.year)
      return null
    }
  }
  const add: AddWorkingDays = (day, count) => {
    const key = `${day}+${count}`
    const found = known.get(key)
    if (found !== undefined) return found
    const due = reckon(day, count)
    known.set(key, due)
    return due
  }
  return { add, unknownYears: () => [...years].sort() }
}
