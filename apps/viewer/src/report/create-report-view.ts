import {
  type Change,
  type Check,
  type ComparedCell,
  compareCells,
  type Figure,
  type Finding,
  type Reading,
} from "@gouji/core"
import { createContext, type JSX, useContext } from "solid-js"
import type { LastYear } from "../data/responses.ts"
import { afterPaint } from "../shell/after-paint.ts"
import type { Opener } from "../shell/gradual.tsx"
import { marksOf } from "./cell-marks.ts"
import { createHash } from "./create-hash.ts"
import { createSelection } from "./create-selection.ts"
import { groupFindings } from "./finding-groups.ts"
import { passagesOf } from "./passages.ts"
import { type RevealOptions, reveal } from "./reveal.ts"

/** What a page lets one do with a report: the check page more than that of a published one. */
export interface Doing {
  /** Stands where a finding's explanation is shown. */
  readonly explaining?: ((finding: Finding) => JSX.Element) | undefined
  /** Stands below the value of the selected cell. */
  readonly changing?: ((cell: string) => JSX.Element) | undefined
  /** Stands below a proposal of the repair. */
  readonly taking?: ((changes: readonly Change[]) => JSX.Element) | undefined
  /** Leads to a place of the report in its document; `under`: the finding that it is opened from. */
  readonly locating?: ((at: string, under?: string) => JSX.Element) | undefined
  /** The page of the document, where each figure leads to its place in it: for readers without JavaScript. */
  readonly documentAt?: string | undefined
  /** What the figures were that have been changed here. */
  readonly changed?: ReadonlyMap<string, Figure | undefined> | undefined
}

/**
 * All that the parts of a report's page share: the report, its check, and what is selected; beside it the same agency's
 * report for the year before, where it is known.
 */
export function createReportView(reading: Reading, check: Check, doing: Doing = {}, lastYear: LastYear | null = null) {
  const groups = groupFindings(check.findings)
  const marks = marksOf(groups)
  const passages = passagesOf(groups)
  /** What a long list has not put on the page yet. */
  const openers = new Set<Opener>()
  /** Brings a part of the report into sight. */
  const show = (id: string, options: RevealOptions) => {
    if (!document.getElementById(id)) for (const open of openers) open(id)
    reveal(id, options)
  }
  const { hash, push, replace } = createHash((now) => arrive(now.slice(1)))
  const selection = createSelection(hash, () => check.findings)
  /** Brings what was gone to into sight: a cell when the inspector, which may lie over it, is drawn. */
  const arrive = (id: string) => {
    const cell = document.getElementById(id)
    if (selection.cell() !== id || !cell)
      return show(id, { focus: true, ...(id.startsWith("part-") && { block: "start" }) })
    cell.focus({ preventScroll: true })
    afterPaint(() => selection.cell() === id && reveal(id, { focus: false }))
  }

  /** Follows a link within the page; `under` names the finding that a cell is opened from. */
  const go = (id: string, under: string | null = null) => {
    selection.open(under)
    push(id)
    queueMicrotask(() => arrive(id))
  }
  const select = (cell: string) => {
    selection.open(null)
    replace(cell)
    queueMicrotask(() => arrive(cell))
  }
  /** Closes what is selected and gives the keyboard back to the cell it came from. */
  const close = () => {
    const cell = selection.cell()
    selection.open(null)
    replace("")
    if (cell !== null) document.getElementById(cell)?.focus({ preventScroll: true })
  }
  let compared: ReadonlyMap<string, ComparedCell> | null = null
  /** Worked out when the first inspector that shows it is drawn: most readers open none. */
  const before = () => {
    if (lastYear !== null)
      compared ??= new Map(compareCells(lastYear.figures, reading.report).map((cell) => [cell.cell, cell]))
    return compared
  }
  const shared = { reading, report: reading.report, check, groups, marks, passages, selection, openers }
  return { ...shared, show, go, select, close, lastYear, before, ...doing }
}

export type ReportView = ReturnType<typeof createReportView>

export const ReportContext = createContext<ReportView>()

/** The report of the page around. */
export function useReport(): ReportView {
  const view = useContext(ReportContext)
  if (!view) throw new Error("no report around")
  return view
}
