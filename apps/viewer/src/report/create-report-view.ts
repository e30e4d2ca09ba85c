import type { Check, Finding, Reading } from "@gouji/core"
import { createContext, type JSX, useContext } from "solid-js"
import { marksOf } from "./cell-marks.ts"
import { createHash } from "./create-hash.ts"
import { createSelection } from "./create-selection.ts"
import { groupFindings } from "./finding-groups.ts"
import { passagesOf } from "./passages.ts"
import { reveal } from "./reveal.ts"

/**
 * All that the parts of a report's page share: the report, its check, and what is selected. `explaining` stands where a
 * finding's explanation is shown, where one can be given.
 */
export function createReportView(reading: Reading, check: Check, explaining?: (finding: Finding) => JSX.Element) {
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
  return { reading, report: reading.report, check, groups, marks, passages, selection, go, select, close, explaining }
}

export type ReportView = ReturnType<typeof createReportView>

export const ReportContext = createContext<ReportView>()

/** The report of the page around. */
export function useReport(): ReportView {
  const view = useContext(ReportContext)
  if (!view) throw new Error("no report around")
  return view
}
