import type { Report, StatedExplanation } from "@gouji/core"

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
