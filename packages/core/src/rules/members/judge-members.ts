import { sameMeasure } from "../../forms/index.ts"
import { type Report, total } from "../../report/index.ts"
import type { JudgedOperand, Judgement, WhyNot } from "../judgement.ts"
import type { Subject } from "../subject.ts"
import { additiveCells, summedMembers } from "./additive.ts"

/** What a member has in a cell, where it is known. */
export interface Share {
  readonly value: number | string
  readonly operand: JudgedOperand
}

function shareOf(cell: string, table: "disclosure" | "requests" | "remedies", member: Report, number: number): Share[] {
  const form = member.forms[table]
  const parts = form === null ? null : sameMeasure(cell, form)
  const value = parts && total(parts.map((part) => member.cells[part]))
  if (value === null) return []
  const of = member.agency.name ?? `#${number}`
  return [{ value, operand: { cell: parts?.[0] ?? cell, value, side: "expected", of } }]
}

/**
 * Judges each cell that a region's report adds up, with what is known of its members. Members that are missing, and
 * their blanks, only make a sum smaller: what is judged is whether the known ones are too many already.
 */
export function judgeMembers(
  subject: Subject,
  judge: (found: number | string, shares: readonly Share[]) => Pick<Judgement, "outcome" | "operands" | "expected">,
): readonly Judgement[] | WhyNot {
  const members = summedMembers(subject)
  if (members === "not-applicable") return []
  if (typeof members === "string") return members
  const { report } = subject
  return additiveCells(report).map(({ id, table }): Judgement => {
    const found = report.cells[id]
    if (found === undefined) return { at: id, outcome: "unknown", why: "cell-missing" }
    if (found === null) return { at: id, outcome: "unknown", why: "figure-blank" }
    const shares = members.flatMap((member, index) => shareOf(id, table, member, index + 1))
    const judged = judge(found, shares)
    const own: JudgedOperand = { cell: id, value: found, side: "found" }
    return { at: id, ...judged, cells: [id], operands: [...(judged.operands ?? []), own], found }
  })
}
