import type { AddWorkingDays } from "@gouji/core"
import { addWorkingDays, HolidaysUnknown } from "../working-days/working-days.ts"

/** Working days that answer `null` where the holidays of a year are not known, and take the year down. */
export function knownWorkingDays(): { readonly add: AddWorkingDays; readonly unknownYears: () => string[] } {
  const years = new Set<string>()
  const add: AddWorkingDays = (day, count) => {
    try {
      return addWorkingDays(day, count)
    } catch (error) {
      if (!(error instanceof HolidaysUnknown)) throw error
      years.add(error.year)
      return null
    }
  }
  return { add, unknownYears: () => [...years].sort() }
}
