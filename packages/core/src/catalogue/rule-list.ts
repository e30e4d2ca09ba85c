import * as z from "zod"
import type { Ruleset } from "../packs/index.ts"
import { ruleEntry, ruleEntrySchema } from "./rule-entry.ts"

const familySchema = z
  .strictObject({
    id: z.string(),
    title: z.strictObject({ "zh-CN": z.string(), en: z.string() }),
    pack: z.string().nullable().meta({ description: "The version of the rule pack. null: gouji ships these rules." }),
  })
  .meta({ id: "RuleFamily" })

export const ruleListSchema = z
  .strictObject({ ruleset: z.string(), families: z.array(familySchema), items: z.array(ruleEntrySchema) })
  .meta({ id: "RuleList", description: "Every rule, in the order in which findings are shown." })
export type RuleList = z.infer<typeof ruleListSchema>

/** A ruleset as data. */
export function ruleList(set: Ruleset): RuleList {
  return {
    ruleset: set.version,
    families: set.families.map(({ id, title, pack }) => ({ id, title: { ...title }, pack })),
    items: set.rules.map((rule) => ruleEntry(rule, set)),
  }
}
