import { expect, it } from "vitest"
import { shippedRuleset } from "../packs/index.ts"
import { rules } from "../rules/index.ts"
import { ruleList, ruleListSchema } from "./rule-list.ts"

it("lists every rule once, under a family that is named", () => {
  const list = ruleList(shippedRuleset)
  expect(ruleListSchema.parse(list)).toEqual(list)
  expect(list.items.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  const families = new Map(list.families.map(({ id, title }) => [id, title]))
  for (const { family } of list.items) expect(families.get(family)?.en).toBeTruthy()
})
