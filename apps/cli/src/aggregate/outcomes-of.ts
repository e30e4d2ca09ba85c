import type { Severity } from "@gouji/core"
import type { Outcome } from "../exit-code.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { type Aggregated, openCells } from "./aggregated.ts"

/** How a sum ended: `inconclusive` where somebody is not in it, or not for certain with all of his figures. */
export function outcomesOf(aggregated: Aggregated, failLevel: Severity): Outcome[] {
  const { aggregation, members, check } = aggregated
  const { missing, overlapping, outOfScope } = aggregation
  const isOpen =
    missing.length > 0 ||
    members.unread.length > 0 ||
    overlapping.some(({ differs }) => differs) ||
    outOfScope.some(({ why }) => why === "year-unknown") ||
    openCells(aggregated).length > 0
  return [outcomeOfCheck(check, failLevel), isOpen ? "inconclusive" : "pass"]
}
