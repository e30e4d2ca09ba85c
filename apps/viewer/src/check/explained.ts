import { type Check, explain, type StatedExplanation } from "@gouji/core"

/** A check with what has been said of its findings, and what of it is of use: errors cannot be explained away. */
export function explained(check: Check, stated: readonly StatedExplanation[]) {
  const { check: result, unused } = explain(check, stated)
  return { check: result, used: stated.filter((one) => !unused.some(({ finding }) => finding === one.finding)) }
}
