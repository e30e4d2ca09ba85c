import type { Rule, TruthTables } from "../src/rules/index.ts"

const truths = import.meta.glob<TruthTables>("../src/rules/*/*.truth.ts", { import: "truth", eager: true })

/** The truth tables of a rule, by the file beside it. */
export function truthOf(rule: Rule): TruthTables {
  const found = Object.entries(truths).find(([path]) => path.endsWith(`/${rule.id}.truth.ts`))?.[1]
  if (!found) throw new Error(`${rule.id} has no truth table`)
  return found
}
