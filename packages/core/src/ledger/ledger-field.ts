import type { RowId } from "../forms/index.ts"

/** The remedies that table four counts, as its rows are called. */
export const remedyRows = [
  "reconsideration",
  "litigation-direct",
  "litigation-after-reconsideration",
] as const satisfies readonly RowId<"remedies">[]
export type RemedyRow = (typeof remedyRows)[number]

/** What a ledger says of a remedy: `litigation` where it does not say whether reconsideration came first. */
export const remedyFields = [...remedyRows, "litigation"] as const
export type RemedyField = (typeof remedyFields)[number]

export const requestFields = [
  "number",
  "received",
  "applicant",
  "outcome",
  "detail",
  "closed",
  "supplemented",
  "extended",
  "stopped",
] as const

/** A column of a request ledger (依申请公开台账). */
export type LedgerField =
  | (typeof requestFields)[number]
  | RemedyField
  | `${RemedyField}-filed`
  | `${RemedyField}-closed`

export const ledgerFields: readonly LedgerField[] = [
  ...requestFields,
  ...remedyFields.flatMap((remedy) => [remedy, `${remedy}-filed`, `${remedy}-closed`] as const),
]

/** Without these nothing can be counted. */
export const neededFields = ["received", "applicant", "outcome", "closed"] as const satisfies readonly LedgerField[]
