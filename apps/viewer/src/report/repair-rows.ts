import {
  type Change,
  type Check,
  cellNameIn,
  type Figure,
  type Language,
  type Report,
  sharedChanges,
  type Way,
  wordings,
  wordSlip,
} from "@gouji/core"

/** How many readings are shown; all are in the check's JSON. */
const most = 6

/** One figure that a proposal changes, named and as it would be printed. */
export interface ChangeRow {
  readonly cell: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A figure that is too small by itself, and what it must be at least, in words. */
export interface BoundRow {
  readonly cell: string
  readonly name: string
  readonly from: string
  readonly bound: string
}

/** One proposal: the slips in words, and what each figure would become. */
export interface ProposalRow {
  readonly slips: readonly string[]
  readonly changes: readonly ChangeRow[]
  /** The changes themselves, to be made with one press. */
  readonly taken: readonly Change[]
}

const shown = (figure: Figure, language: Language) => (figure === null ? wordings[language].blank : String(figure))

function changeRow(change: Change, report: Pick<Report, "forms">, language: Language): ChangeRow {
  return {
    cell: change.cell,
    name: cellNameIn(report, change.cell, language),
    from: shown(change.from, language),
    to: shown(change.to, language),
  }
}

function proposalRow(way: Way, report: Pick<Report, "forms">, language: Language): ProposalRow {
  return {
    slips: [...new Set(way.slips)].map((slip) => wordSlip(slip, language)),
    changes: way.changes.map((change) => changeRow(change, report, language)),
    taken: way.changes,
  }
}

/**
 * What would mend a report: what all ways share, then the ways, the likeliest first; the blanks that the sums force; what
 * is known to be too small.
 */
export function repairRows(
  repair: Check["repair"],
  report: Pick<Report, "forms">,
  language: Language,
): { shared: ProposalRow | null; proposals: ProposalRow[]; deduced: ChangeRow[]; bounds: BoundRow[] } {
  const { shared, ways } = sharedChanges(repair)
  return {
    shared: shared && proposalRow(shared, report, language),
    proposals: ways.slice(0, most).map((way) => proposalRow(way, report, language)),
    deduced: repair.deduced.map((change) => changeRow(change, report, language)),
    bounds: repair.bounds.map(({ cell, from, min }) => ({
      cell,
      name: cellNameIn(report, cell, language),
      from: shown(from, language),
      bound: wordings[language].atLeast(min),
    })),
  }
}
