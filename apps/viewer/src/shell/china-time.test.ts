import { expect, test } from "vitest"
import { chinaDay, chinaTime } from "./china-time.ts"

test("the day changes at midnight in China, wherever the machine stands", () => {
  expect(chinaDay("2025-01-19T15:59:59Z")).toBe("2025-01-19")
  expect(chinaDay("2025-01-19T16:00:00Z")).toBe("2025-01-20")
  expect(chinaTime("2025-01-19T16:05:00.000Z")).toBe("2025-01-20 00:05")
})

test("what is no time is given back", () => {
  expect(chinaTime("soon")).toBe("soon")
})
