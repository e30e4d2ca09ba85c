import { type ComparedCell, type ComparedSection, compareReports, isChanged, type Reading, tableOf } from "@gouji/core"
import type { Problem } from "../problem.ts"

export interface Whose {
  readonly agency: string | null
  readonly year: number | null
  /** The documents; `null` where one side has none. */
  readonly before: string | null
  readonly after: string | null
}

/** Two reports side by side, or what stands on one side alone. */
export interface ComparedPair extends Whose {
  readonly outcome: "same" | "different" | "inconclusive"
  /** The figures that differ. */
  readonly cells: readonly ComparedCell[]
  /** Cells that were not read in one of the two: what they hold is not known. */
  readonly unread: readonly string[]
  /** The parts of the text that differ. */
  readonly sections: readonly ComparedSection[]
}

/** Two documents that could not be compared. */
export interface FailedPair extends Whose {
  readonly outcome: "failed" | "inconclusive"
  readonly error: Problem
}

/** The cells of which a reader says that it could not read them. */
function doubtful({ report, warnings }: Reading): ReadonlySet<string> {
  return new Set(warnings.flatMap(({ cells }) => cells).filter((cell) => !Object.hasOwn(report.cells, cell)))
}

/** A cell that a reader was unsure of, or of a table that it did not find, is not known to differ. */
function unreadCells(before: Reading, after: Reading, cells: readonly ComparedCell[]): string[] {
  const doubts = [before, after].map(doubtful)
  const lacks = ({ report }: Reading, cell: string) => {
    const table = tableOf(cell)
    return table !== undefined && report.forms[table] === null
  }
  const listed = cells.map(({ cell }) => cell).filter((cell) => lacks(before, cell) || lacks(after, cell))
  return [...new Set([...listed, ...doubts.flatMap((cells) => [...cells])])]
}

const differs = ({ before, after, paragraphs }: ComparedSection) =>
  (before === null) !== (after === null) || paragraphs.some((paragraph) => paragraph.in !== "both")

/** Compares two readings. A difference outweighs what was not read; without one, what was not read leaves it open. */
export function compared(before: Reading, after: Reading, files: Pick<Whose, "before" | "after">): ComparedPair {
  const all = compareReports(before.report, after.report)
  const unread = unreadCells(before, after, all.cells)
  const open = new Set(unread)
  const cells = all.cells.filter((cell) => isChanged(cell) && !open.has(cell.cell))
  const sections = all.sections.filter(differs)
  const isDifferent = cells.length + sections.length > 0
  const { agency, year } = after.report
  const outcome = isDifferent ? "different" : unread.length > 0 ? "inconclusive" : "same"
  return { agency: agency.name, year, ...files, outcome, cells, unread, sections }
}
