import type { Aggregation, Check, Report } from "@gouji/core"
import type { Members } from "./read-members.ts"

/** A sum with the files that it was made from, and the check of it. */
export interface Aggregated {
  readonly aggregation: Aggregation
  readonly members: Members
  /** Of the figures alone that are the whole. */
  readonly check: Check
  readonly lastYear: Report | null
}

/** How a member is called on paper: by its name, or else by its file. */
export function memberName({ members }: Aggregated, member: number): string {
  const { file = "", report } = members.reports[member] ?? {}
  return report?.agency.name ?? file
}

/** The cells whose sum is a lower bound, or of which there is none. */
export function openCells({ aggregation }: Aggregated): string[] {
  return Object.entries(aggregation.cells).flatMap(([id, { open }]) => (open.length > 0 ? [id] : []))
}
