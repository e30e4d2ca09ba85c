import { expect, test } from "vitest"
import { deadlineFor } from "./deadline.ts"

const january = { day: "2025-01-31", statutory: true }
const march = { day: "2025-03-31", statutory: true }
const usual = { day: "2025-03-31", statutory: false }

test.each([
  ["砚溪县教育局", {}, january],
  ["砚溪县人民政府", {}, march],
  ["砚溪县人民政府办公室", {}, march],
  ["砚溪县人民政府办公室", { scope: "body" }, january],
  ["砚溪县柳桥镇人民政府", {}, usual],
  // What a register knows goes before what a name seems to say.
  ["某某中心", { kind: "department" }, january],
  ["砚溪县教育局", { kind: "authorised" }, usual],
  ["砚溪县教育局", { kind: "unknown" }, "unknown"],
  ["某某", {}, "unknown"],
  [null, {}, "unknown"],
] as const)("%s %o", (name, more, expected) => {
  expect(deadlineFor({ name, year: 2024, ...more })).toEqual(expected)
})

test("no year, no day", () => {
  expect(deadlineFor({ name: "砚溪县教育局", year: null })).toBe("unknown")
})
