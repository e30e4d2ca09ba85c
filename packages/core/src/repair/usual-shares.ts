import { type RowId, rowsWithin } from "../forms/index.ts"
import type { FormId } from "../report/index.ts"

/**
 * Of all requests handled, about what share an outcome has, in classes a factor of about three apart: no more is known
 * before a report is read. Granting and not holding the record are what most bodies do most of the time; what is not
 * named is rare. Published reports differ much, so this only ranks what else would be equal.
 */
const classes: readonly (readonly [share: number, rows: readonly RowId<"requests">[]])[] = [
  [0.25, ["granted", "unavailable-not-held"]],
  [0.06, ["partly-granted", "declined-petition", "other-rest", "other"]],
  [
    0.02,
    [
      "denied-third-party",
      "denied-internal-affairs",
      "denied-process-records",
      "denied-enforcement-file",
      "unavailable-needs-creation",
      "unavailable-unclear",
      "declined-repeat",
      "other-not-supplemented",
    ],
  ],
]
const rare = 0.006

/** The share that each outcome usually has among all. */
export function usualShares(form: FormId): ReadonlyMap<string, number> {
  const named = new Map<string, number>(classes.flatMap(([share, rows]) => rows.map((row) => [row, share] as const)))
  const outcomes = rowsWithin(form, "requests", "outcomes").filter((row) => row !== "handled")
  return new Map(outcomes.map((row) => [row, named.get(row) ?? rare]))
}
