import { expect, it } from "vitest"
import { chinaDay } from "./china-day.ts"

it.each([
  ["2026-12-31T15:59:59Z", "2026-12-31"],
  ["2026-12-31T16:00:00Z", "2027-01-01"],
  ["2027-01-01T00:00:00Z", "2027-01-01"],
])("%s is %s in China", (instant, day) => {
  expect(chinaDay(new Date(instant))).toBe(day)
})
