import { describe, expect, it } from "vitest"
import { knownCodes } from "./division.ts"
import { regionBelow, regionName, regionPath, regionRank, regionsOf } from "./region.ts"

describe("regions", () => {
  it.each([
    ["320813", ["32", "3208", "320813"]],
    ["320800", ["32", "3208", "320800"]],
    ["320000", ["32", "320000"]],
    // Of no prefecture: districts of a municipality, what a province keeps itself, the corps' cities.
    ["110101", ["11", "110101"]],
    ["429004", ["42", "429004"]],
    ["659001", ["65", "659001"]],
    ["990121", ["99", "9901", "990121"]],
    [null, ["00"]],
  ])("%s lies in %j", (division, regions) => {
    expect(regionsOf(division)).toEqual(regions)
    expect(regionPath(regions.at(-1) ?? "")).toEqual(regions)
  })

  it("goes down step by step, and ends", () => {
    expect(regionBelow(null, "320813")).toBe("32")
    expect(regionBelow("32", "320813")).toBe("3208")
    expect(regionBelow("3208", "320813")).toBe("320813")
    expect(regionBelow("320813", "320813")).toBeNull()
    expect(regionBelow("1101", "110101")).toBe("110101")
  })

  it("is known by its digits what it is", () => {
    expect(["32", "3208", "320813", "320800", "320000", "00"].map(regionRank)).toEqual([
      "province",
      "prefecture",
      "county",
      "own",
      "own",
      "unknown",
    ])
  })

  it("has the name of its time", () => {
    expect(regionName("11", 2024)).toBe("北京市")
    expect(regionName("110118", 2024)).toBe("密云区")
    expect(regionName("97", 2024)).toBeNull()
  })

  // What a region adds up to is asked for by the digits that its codes begin with: they must be its own alone.
  it("is just what begins with its digits", () => {
    const codes = knownCodes()
    for (const code of codes) {
      for (const region of regionsOf(code)) expect(code.startsWith(region)).toBe(true)
    }
    const prefectures = new Set(codes.flatMap((code) => regionsOf(code).filter(({ length }) => length === 4)))
    const strays = codes.filter(
      (code) => prefectures.has(code.slice(0, 4)) && !regionsOf(code).includes(code.slice(0, 4)),
    )
    expect(strays).toEqual([])
  })
})
