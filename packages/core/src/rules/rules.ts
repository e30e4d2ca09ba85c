import { dateRules } from "./dates/index.ts"
import type { Rule } from "./declare.ts"
import { formRules } from "./form/index.ts"
import { lastYearRules } from "./last-year/index.ts"
import { memberRules } from "./members/index.ts"
import { proseRules } from "./prose/index.ts"
import { publicationRules } from "./publication/index.ts"
import { semanticRules } from "./semantics/index.ts"
import { tableRules } from "./tables/index.ts"

/** The rules by family, in the order in which findings are shown. */
export const families = {
  tables: tableRules,
  semantics: semanticRules,
  form: formRules,
  dates: dateRules,
  prose: proseRules,
  lastYear: lastYearRules,
  members: memberRules,
  publication: publicationRules,
} as const

/** A family of rules that gouji ships. */
export type FamilyId = keyof typeof families

/** The id of a rule that gouji ships. */
export type RuleId = (typeof families)[FamilyId][number]["id"]

/** Every rule, in the order in which findings are shown. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = Object.values(families).flat()

/** Changes whenever a rule is added, dropped or decides otherwise; a check names it. */
export const rulesetVersion = "2026.11.6"
