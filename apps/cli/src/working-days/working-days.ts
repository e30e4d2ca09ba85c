import { addDays, formatISO, isWeekend, parseISO } from "date-fns"
import { notices } from "./notices.ts"

const iso = (day: Date) => formatISO(day, { representation: "date" })

function* daysBetween(first: string, last: string): Generator<string> {
  for (let day = parseISO(first); iso(day) <= last; day = addDays(day, 1)) yield iso(day)
}

const all = Object.values(notices)
const off = new Set(all.flatMap((notice) => notice.off.flatMap(([first, last]) => [...daysBetween(first, last)])))
const worked = new Set(all.flatMap((notice) => notice.worked))

/** The days off of a year have not been announced, or are not known here: which days are worked nobody can tell. */
export class HolidaysUnknown extends RangeError {
  override readonly name = "HolidaysUnknown"
  readonly year: string

  constructor(year: string) {
    super(`no holidays known for ${year}`)
    this.year = year
  }
}

/** Whether a day (`YYYY-MM-DD`) is worked in China. Throws `HolidaysUnknown` for a year without a notice. */
export function isWorkingDay(day: string): boolean {
  const year = day.slice(0, 4)
  if (notices[year] === undefined) throw new HolidaysUnknown(year)
  return worked.has(day) || !(off.has(day) || isWeekend(parseISO(day)))
}

/**
 * The day on which so many working days have gone by after a day, which is not counted itself. Throws
 * `HolidaysUnknown` where the days run into a year without a notice: never a guess.
 */
export function addWorkingDays(day: string, count: number): string {
  let at = parseISO(day)
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(iso(at))) left -= 1
  }
  return iso(at)
}
