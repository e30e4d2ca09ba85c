import type { CellId } from "@gouji/core"

/** What most people ask about an agency, table by table. */
export const profileMeasures = [
  "requests/received/total",
  "requests/handled/total",
  "requests/granted/total",
  "requests/partly-granted/total",
  "requests/carried-out/total",
  "remedies/reconsideration/total",
  "remedies/reconsideration/corrected",
  "remedies/litigation-direct/total",
  "remedies/litigation-direct/corrected",
  "remedies/litigation-after-reconsideration/total",
  "remedies/litigation-after-reconsideration/corrected",
] as const satisfies readonly CellId[]

/** What was given out, whole or in part, of all that was answered. */
export const disclosed = {
  of: ["requests/granted/total", "requests/partly-granted/total"],
  over: "requests/handled/total",
} as const satisfies { readonly of: readonly CellId[]; readonly over: CellId }
