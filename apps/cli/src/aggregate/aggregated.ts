import type { Aggregation, Check, Report } from "@gouji/core"
import type { Members } from "./read-members.ts"

/** A sum with the files that it was made from. */
export interface Summed {
  readonly aggregation: Aggregation
  readonly members: Members
}

/** A sum with the check of it. */
export interface Aggregated extends Summed {
  /** Of the figures alone that are the whole. */
  readonly check: Check
  readonly lastYear: Report | null
}

/** How a member is called on paper: by its name, or else by its file. */
export function memberName({ members }: Pick<Summed, "members">, member: number): string {
  const { file = "", report } = members.reports[member] ?? {}
  return report?.agency.name ?? file
}

/** The cells whose sum is a lower bound, or of which there is none. */
export function openCells({ aggregation }: Pick<Summed, "aggregation">): string[] {
  return Object.entries(aggregation.cells).flatMap(([id, { open }]) => (open.length > 0 ? [id] : []))
}
