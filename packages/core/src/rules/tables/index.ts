import { onlyTotals } from "./only-totals.ts"
import { tableRelations } from "./relations.ts"
import { rowsBlank } from "./rows-blank.ts"
import { tableBlank } from "./table-blank.ts"

/** The rules within one table: its relations, and what else is asked of it. */
export const tableRules = [...tableRelations, onlyTotals, tableBlank, rowsBlank] as const
