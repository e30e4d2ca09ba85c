import arrangements from "chinese-days/dist/chinese-days.json" with { type: "json" }
import { addDays, formatISO, isWeekend, parseISO } from "date-fns"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { notices } from "./notices.ts"
import { addWorkingDays, HolidaysUnknown, isWorkingDay } from "./working-days.ts"

const daysOf = (year: string) =>
  Array.from({ length: 366 }, (_, at) => formatISO(addDays(parseISO(`${year}-01-01`), at), { representation: "date" }))
    // The last of them is the next year's, but for leap years.
    .filter((day) => day.startsWith(year))

describe("working days", () => {
  it.each(Object.keys(notices))("of %s are those that another list has", (year) => {
    const expected = daysOf(year).filter((day) => {
      if (day in arrangements.workdays) return true
      return !(day in arrangements.holidays) && !isWeekend(parseISO(day))
    })
    expect(daysOf(year).filter(isWorkingDay)).toEqual(expected)
  })

  it.each(Object.entries(notices))("of %s: only weekends are worked instead, only whole spans are off", (_, notice) => {
    for (const day of notice.worked) expect(isWeekend(parseISO(day))).toBe(true)
    for (const [first, last] of notice.off) expect(first <= last).toBe(true)
  })

  it.each([
    ["2025-10-01", false],
    ["2025-10-08", false],
    ["2025-10-09", true],
    ["2025-09-28", true],
    ["2025-10-11", true],
    ["2025-10-12", false],
    ["2024-02-09", true],
    ["2020-01-31", false],
    ["2019-05-02", false],
    ["2026-02-23", false],
    ["2026-02-28", true],
  ])("%s is one: %s", (day, is) => {
    expect(isWorkingDay(day)).toBe(is)
  })
})

describe("adding working days", () => {
  it.each([
    ["2025-09-26", 1, "2025-09-28"],
    ["2025-09-30", 1, "2025-10-09"],
    ["2025-09-30", 3, "2025-10-11"],
    ["2025-09-30", 4, "2025-10-13"],
    ["2025-03-03", 20, "2025-03-31"],
    ["2024-12-31", 1, "2025-01-02"],
    ["2025-05-01", 0, "2025-05-01"],
    // Received on a Saturday: the first day that counts is Monday.
    ["2025-03-01", 1, "2025-03-03"],
  ])("%s and %i is %s", (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected)
  })

  it("ends on a working day, and step by step where it ends at once", () => {
    const days = Object.keys(notices).slice(0, -1).flatMap(daysOf)
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.integer({ min: 1, max: 60 }), fc.nat(60), (day, count, more) => {
        const end = addWorkingDays(day, count)
        expect(isWorkingDay(end)).toBe(true)
        expect(addWorkingDays(end, more)).toBe(addWorkingDays(day, count + more))
      }),
    )
  })

  it("guesses nothing about a year without a notice", () => {
    expect(() => addWorkingDays("2026-12-31", 1)).toThrow(HolidaysUnknown)
    expect(() => isWorkingDay("2018-12-31")).toThrow(HolidaysUnknown)
    expect(addWorkingDays("2026-12-30", 1)).toBe("2026-12-31")
  })
})
