import { emptyReport } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { samplePublication } from "./contract.ts"
import { revisionHash } from "./revision-hash.ts"

const { reading } = samplePublication()
const { report, places } = reading
const hashed = {
  agency: "甲局",
  year: 2024,
  report,
  places,
  source: { ...reading.source, size: 3 },
  previousHash: null,
}

/** The same value with its keys in the opposite order, at every depth. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  ) as T
}

describe("revisionHash", () => {
  it("does not depend on the order of keys", () => {
    expect(revisionHash(reversed(hashed))).toBe(revisionHash(hashed))
  })

  it("changes with everything that it stands for", () => {
    const variants = [
      hashed,
      { ...hashed, agency: "乙局" },
      { ...hashed, year: 2023 },
      { ...hashed, report: { ...report, cells: { ...report.cells, "requests/received/total": null } } },
      { ...hashed, places: {} },
      { ...hashed, source: { ...hashed.source, size: 4 } },
      { ...hashed, previousHash: "0".repeat(64) },
    ]
    expect(new Set(variants.map(revisionHash)).size).toBe(variants.length)
  })

  it("stays the same for good: published hashes must verify years later", () => {
    const agency = { name: "砚溪县示例局", id: null }
    const cells = { "requests/received/total": 3, "disclosure/fees/amount": "96171.6" }
    const source = { name: "a.html", mediaType: "text/html", sha256: "0".repeat(64), size: 3 }
    const fixed = { ...emptyReport(), agency, year: 2024, cells }
    // Computed with another language's JSON and SHA-256.
    expect(
      revisionHash({ agency: agency.name, year: 2024, report: fixed, places: {}, source, previousHash: null }),
    ).toBe("bd21441fe0b2d66ccf06bba5066bebebfe34868cb6fbb80cb10cff266723b9f0")
  })
})
