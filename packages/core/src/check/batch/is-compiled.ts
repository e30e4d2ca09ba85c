import type { Rule } from "../../rules/index.ts"

const kinds = new Set<Rule["kind"]>(["balance", "column-sum", "row-sum", "figures", "blank-total", "at-least"])

/** Whether a tidy table answers a rule: its sums hold, and there is no blank and no odd figure to speak of. */
export function isCompiled(rule: Rule): rule is Exclude<Rule, { kind: "code" | "carry-over" }> {
  return kinds.has(rule.kind)
}
