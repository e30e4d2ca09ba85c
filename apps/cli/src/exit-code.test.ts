import { describe, expect, it } from "vitest"
import { type ExitCode, exitCodeOf, type Outcome } from "./exit-code.ts"

const table: readonly (readonly [readonly Outcome[], ExitCode])[] = [
  [[], 0],
  [["pass"], 0],
  [["pass", "pass"], 0],
  [["findings"], 1],
  [["failed"], 2],
  [["inconclusive"], 3],
  [["interrupted"], 130],
  [["pass", "inconclusive"], 3],
  [["inconclusive", "findings"], 1],
  [["findings", "inconclusive", "pass"], 1],
  [["pass", "findings", "failed"], 2],
  [["failed", "findings", "inconclusive"], 2],
  [["failed", "findings", "inconclusive", "interrupted"], 130],
]

describe("exitCodeOf", () => {
  it.each(table)("%j → %i", (outcomes, code) => {
    expect(exitCodeOf(outcomes)).toBe(code)
  })

  it("does not count: 256 and 300 findings are still 1", () => {
    for (const count of [255, 256, 300, 512]) {
      expect(exitCodeOf(Array.from({ length: count }, (): Outcome => "findings"))).toBe(1)
    }
  })
})
