import { type Check, explain, type Report, type StatedExplanation } from "@gouji/core"

/** Reasons that were typed for the findings of one report. */
export interface Explanations {
  /** Whose report: a finding's id does not say. */
  readonly of: string | Blob
  readonly stated: readonly StatedExplanation[]
}

/** The same body's report for the same year is the same report, corrected or not; else only the very file is. */
export function reportKey({ agency, year }: Pick<Report, "agency" | "year">, file: Blob): string | Blob {
  return agency.name === null || year === null ? file : JSON.stringify([agency.name, year])
}

/** The explanations with one more, one changed, or one less (`null`). */
export function withExplanation(
  stated: readonly StatedExplanation[],
  finding: string,
  said: { readonly reason: string; readonly by: string } | null,
): StatedExplanation[] {
  const others = stated.filter((one) => one.finding !== finding)
  return said === null ? others : [...others, { finding, ...said, until: null }]
}

/** A check with what has been said of its findings, and what of it is of use: errors cannot be explained away. */
export function explained(check: Check, stated: readonly StatedExplanation[]) {
  const { check: result, unused } = explain(check, stated)
  return { check: result, used: stated.filter((one) => !unused.some(({ finding }) => finding === one.finding)) }
}
