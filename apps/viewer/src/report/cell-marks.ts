import type { Severity } from "@gouji/core"
import type { FindingGroup } from "./finding-groups.ts"

/** A finding as it shows on one cell. */
export interface CellMark {
  readonly finding: string
  readonly number: number
  readonly severity: Severity
  /** `found`: the cell that is said to be off. `part`: a figure that the sum was taken over. */
  readonly role: "found" | "part"
}

/** The marks of each cell, those that accuse it before those that merely involve it, the gravest first. */
export function marksOf(groups: readonly FindingGroup[]): ReadonlyMap<string, readonly CellMark[]> {
  const marks = new Map<string, CellMark[]>()
  const add = (cell: string, mark: CellMark) => {
    const own = marks.get(cell)
    if (own) own.push(mark)
    else marks.set(cell, [mark])
  }
  for (const { number, finding } of groups.flatMap((group) => group.items)) {
    if (finding.cells.length === 0) continue
    const parts = new Set(finding.operands.filter(({ side }) => side === "expected").map(({ cell }) => cell))
    for (const cell of finding.cells) {
      const role = parts.has(cell) ? "part" : "found"
      add(cell, { finding: finding.id, number, severity: finding.severity, role })
    }
  }
  for (const list of marks.values())
    list.sort((a, b) => Number(a.role === "part") - Number(b.role === "part") || a.number - b.number)
  return marks
}
