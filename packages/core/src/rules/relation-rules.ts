import type { Rule } from "./declare.ts"
import { lastYearRules } from "./last-year/index.ts"
import type { RuleId } from "./rules.ts"
import { tableRules } from "./tables/index.ts"

/**
 * The rules that tie printed figures: within a table, and with last year's. Apart from all others, so that a page that
 * shows a report and its sums needs not load what judges prose, texts and files.
 */
export const relationRules: readonly (Rule & { readonly id: RuleId })[] = [...tableRules, ...lastYearRules]
