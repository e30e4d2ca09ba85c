import type { Ruleset } from "@gouji/core"
import type { Context } from "../context.ts"
import { checkScreen } from "../output/check-screen.ts"
import { reportTables } from "../output/report-tables.ts"
import type { Aggregated } from "./aggregated.ts"

/** The sum as a person reads it in a terminal: its tables, then what the rules say of it. */
export function aggregateScreen(context: Context, aggregated: Aggregated, set: Ruleset): string {
  const { aggregation, check, lastYear } = aggregated
  const { report, members } = aggregation
  const words = context.texts.aggregate
  const isBound = (id: string) => (aggregation.cells[id]?.open.length ?? 0) > 0
  const checked = { check, report, warnings: [], lastYear, members: null }
  return [
    words.counted(members.length),
    "",
    ...reportTables(context, report, ({ id }) => (isBound(id) ? "≥" : "")),
    checkScreen(context, checked, words.sum, set),
  ].join("\n")
}
