import { divisionParts } from "@gouji/core"
import { expect, it } from "vitest"
import { divisionName, divisionParent, divisionPath, divisionStanding } from "./division.ts"
import { knownDivisions } from "./known-divisions.ts"

it.each([
  ["320803", 2024, "listed"],
  ["110103", 2009, "listed"],
  ["110103", 2010, "retired"],
  ["110103", 2025, "retired"],
  ["330103", 2016, "listed"],
  ["330103", 2020, "open"],
  ["330103", 2024, "retired"],
  ["330113", 2016, "not-yet"],
  ["330113", 2020, "open"],
  ["330113", 2026, "listed"],
  ["320000", 1999, "listed"],
  ["320199", 2024, "unknown"],
  ["110100", 2024, "unknown"],
])("%s in %i: %s", (code, year, standing) => expect(divisionStanding(code, year)).toBe(standing))

it("knows a division by the name of the year", () => {
  expect([2008, 2013, 2025].map((year) => divisionName("320803", year))).toEqual(["楚州区", "淮安区", "淮安区"])
  expect(divisionPath("320803", 2025)).toEqual(["江苏省", "淮安市", "淮安区"])
  expect([divisionParent("110101"), divisionParent("429004"), divisionParent("320000")]).toEqual([
    "110000",
    "420000",
    null,
  ])
})

it("has 34 provinces, and no code without a place above it", () => {
  const codes = new Set(
    knownDivisions
      .trim()
      .split("\n")
      .map((line) => line.slice(0, 6)),
  )
  expect([...codes].filter((code) => code.endsWith("0000"))).toHaveLength(34)
  expect(codes.size).toBeGreaterThan(3500)
  for (const code of codes) {
    expect(divisionParts(code), code).not.toBeNull()
    if (!code.endsWith("0000")) expect(divisionParent(code), code).not.toBeNull()
  }
})
