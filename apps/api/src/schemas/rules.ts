import { ruleEntrySchema } from "@gouji/core"
import * as z from "zod"

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
