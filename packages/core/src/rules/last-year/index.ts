import { largeChange } from "./large-change.ts"
import { lastYearReport } from "./last-year-report.ts"
import { lastYearRelations } from "./relations.ts"

/** A report against the same body's report for the year before. */
export const lastYearRules = [lastYearReport, ...lastYearRelations, largeChange] as const
