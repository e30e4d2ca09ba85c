import { severitySchema } from "@gouji/core"
import * as z from "zod"

const wording = z
  .strictObject({
    title: z.string(),
    why: z.string(),
    fix: z.string(),
    basis: z.string(),
    exceptions: z
      .array(z.string())
      .meta({ description: "Reasons for which a report may break the rule and be right." }),
  })
  .meta({ id: "RuleWording" })

export const ruleSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    severity: severitySchema,
    basis: z.strictObject({ kind: z.enum(["form", "law", "arithmetic", "practice"]), clause: z.string() }),
    wordings: z.strictObject({ "zh-CN": wording, en: wording }),
  })
  .meta({ id: "Rule" })

export const ruleListSchema = z
  .strictObject({ ruleset: z.string(), items: z.array(ruleSchema) })
  .meta({ id: "RuleList", description: "Every rule, in the order in which findings are shown." })
