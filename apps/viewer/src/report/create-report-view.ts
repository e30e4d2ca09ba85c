import { type Check, type ComparedCell, compareCells, type Finding, type Reading } from "@gouji/core"
import { createContext, createMemo, type JSX, useContext } from "solid-js"
import type { LastYear } from "../data/responses.ts"
import { marksOf } from "./cell-marks.ts"
import { createHash } from "./create-hash.ts"
import { createSelection } from "./create-selection.ts"
import { groupFindings } from "./finding-groups.ts"
import { passagesOf } from "./passages.ts"
import { reveal } from "./reveal.ts"

interface Beside {
  /** Stands where a finding's explanation is shown, where one can be given. */
  readonly explaining?: ((finding: Finding) => JSX.Element) | undefined
  /** The same agency's report for the year before. */
  readonly lastYear?: LastYear | null | undefined
}

/** All that the parts of a report's page share: the report, its check, and what is selected. */
export function createReportView(reading: Reading, check: Check, { explaining, lastYear = null }: Beside = {}) {
  const groups = groupFindings(check.findings)
  const marks = marksOf(groups)
  const passages = passagesOf(groups)
  const { hash, push, replace } = createHash((now) => reveal(now.slice(1), { focus: true }))
  const selection = createSelection(hash, () => check.findings)

  /** Follows a link within the page; `under` names the finding that a cell is opened from. */
  const go = (id: string, under: string | null = null) => {
    selection.open(under)
    push(id)
    queueMicrotask(() => reveal(id, { focus: true, ...(id.startsWith("part-") && { block: "start" as const }) }))
  }
  const select = (cell: string) => {
    selection.open(null)
    replace(cell)
    queueMicrotask(() => reveal(cell, { focus: true }))
  }
  /** Closes what is selected and gives the keyboard back to the cell it came from. */
  const close = () => {
    const cell = selection.cell()
    selection.open(null)
    replace("")
    if (cell !== null) document.getElementById(cell)?.focus({ preventScroll: true })
  }
  // Asked for when a cell is first opened: most readers open none.
  const before = createMemo<ReadonlyMap<string, ComparedCell> | null>(
    (known) =>
      known ??
      (lastYear === null || selection.cell() === null
        ? null
        : new Map(compareCells(lastYear.report, reading.report).map((cell) => [cell.cell, cell]))),
    null,
  )
  const shared = { reading, report: reading.report, check, groups, marks, passages, selection }
  return { ...shared, go, select, close, explaining, lastYear, before }
}

export type ReportView = ReturnType<typeof createReportView>

export const ReportContext = createContext<ReportView>()

/** The report of the page around. */
export function useReport(): ReportView {
  const view = useContext(ReportContext)
  if (!view) throw new Error("no report around")
  return view
}
