import { expect, it } from "vitest"
import type { WarningCode } from "../report/index.ts"
import { rules } from "../rules/index.ts"
import { warningsBeside } from "./warnings-beside.ts"

const warned = (code: WarningCode) => ({ code, place: null, cells: [], expected: null, found: null })

it.for([
  ["comments", "comments-left"],
  ["label-differs", "label-differs"],
  ["row-unknown", "row-unknown"],
  ["section-misplaced", "section-order"],
  ["section-missing", "section-missing"],
  ["section-repeated", "section-repeated"],
  ["table-missing", "table-missing"],
] as const)("a warning %s is left to the finding of %s, and stays where there is none", ([code, rule]) => {
  const [warning, other] = [warned(code), warned("figure-unreadable")]
  expect(rules.map(({ id }): string => id)).toContain(rule)
  expect(warningsBeside([warning, other], [{ rule }])).toEqual([other])
  expect(warningsBeside([warning, other], [{ rule: "requests-balance" }])).toEqual([warning, other])
})
