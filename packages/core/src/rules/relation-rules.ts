import type { Rule } from "./declare.ts"
import { lastYearRelations } from "./last-year/relations.ts"
import type { RuleId } from "./rules.ts"
import { tableRelations } from "./tables/relations.ts"

/**
 * The rules that tie printed figures: within a table, and with last year's. Apart from all others, so that a page that
 * shows a report and its sums needs not load what judges prose, texts and files.
 */
export const relationRules: readonly (Rule & { readonly id: RuleId })[] = [...tableRelations, ...lastYearRelations]
