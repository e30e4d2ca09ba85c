import { dateRules } from "./dates/index.ts"
import type { Rule } from "./declare.ts"
import { formRules } from "./form/index.ts"
import { lastYearRules } from "./last-year/index.ts"
import { memberRules } from "./members/index.ts"
import { tableRules } from "./tables/index.ts"

const shipped = [...tableRules, ...formRules, ...dateRules, ...lastYearRules, ...memberRules] as const

/** The id of a rule that gouji ships. */
export type RuleId = (typeof shipped)[number]["id"]

/** Every rule, in the order in which findings are shown. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = shipped

/** Changes whenever a rule is added, dropped or decides otherwise; a check names it. */
export const rulesetVersion = "2026.11.3"
