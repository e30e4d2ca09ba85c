import * as z from "zod"
import { severitySchema } from "../check/index.ts"
import type { Language } from "../forms/index.ts"
import type { Ruleset } from "../packs/index.ts"
import { formIdSchema, scopeSchema, tableIds } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"
import { wordRule } from "../wording/index.ts"

const wordingSchema = z
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

export const ruleEntrySchema = z
  .strictObject({
    id: z.string(),
    family: z
      .string()
      .meta({ description: "The rules that it is listed with; the id of a rule pack for a rule of it." }),
    kind: z.string(),
    severity: severitySchema,
    basis: z.strictObject({ kind: z.enum(["form", "law", "arithmetic", "practice"]), clause: z.string() }),
    table: z.enum(tableIds).nullable().meta({ description: "null: it looks at the report as a whole." }),
    forms: z.array(formIdSchema).nullable().meta({ description: "The forms that it speaks of. null: all." }),
    scopes: z.array(scopeSchema).nullable().meta({ description: "The scopes for which it holds. null: all." }),
    wordings: z.strictObject({ "zh-CN": wordingSchema, en: wordingSchema }),
  })
  .meta({ id: "Rule" })
/** A rule as data: what it is, what it rests on, and its sentences in both languages. */
export type RuleEntry = z.infer<typeof ruleEntrySchema>

function worded(rule: Rule, language: Language, { wordings }: Ruleset): RuleEntry["wordings"][Language] {
  const words = wordRule(rule.id, language, wordings)
  const { title = rule.id, why = "", fix = "", basis = rule.basis.clause, exceptions = [] } = words ?? {}
  return { title, why, fix, basis, exceptions: [...exceptions] }
}

/** A rule of a ruleset as data. */
export function ruleEntry(rule: Rule, set: Ruleset): RuleEntry {
  const { id, kind, severity, basis, forms, scopes } = rule
  return {
    id,
    family: set.families.find((family) => family.rules.some((member) => member.id === id))?.id ?? "",
    kind,
    severity,
    basis: { kind: basis.kind, clause: basis.clause },
    table: "table" in rule ? rule.table : null,
    forms: forms ? [...forms] : null,
    scopes: scopes ? [...scopes] : null,
    wordings: { "zh-CN": worded(rule, "zh-CN", set), en: worded(rule, "en", set) },
  }
}
